import type { ReactNode } from "react";
import { Layout as RaLayout } from "react-admin";

/** The frame around every room. */
export function Layout({ children }: { children: ReactNode }) {
  return <RaLayout>{children}</RaLayout>;
}
