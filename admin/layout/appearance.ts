import { useMediaQuery } from "@mui/material";
import { useSyncExternalStore } from "react";

/** How the desk looks in this browser: as the device does, or always by day or by night. */
export const appearances = ["device", "light", "dark"] as const;
export type Appearance = (typeof appearances)[number];

const key = "posada.appearance";
const listeners = new Set<() => void>();

/** Keeps the person's choice in this browser; signing out does not forget it. */
export function chooseAppearance(appearance: Appearance): void {
  localStorage.setItem(key, appearance);
  for (const listener of listeners) listener();
}

/** The person's choice. */
export function useAppearance(): Appearance {
  return useSyncExternalStore(listen, chosen);
}

/** Whether the desk is dark now. */
export function useDark(): boolean {
  const appearance = useAppearance();
  const dark = useMediaQuery("(prefers-color-scheme: dark)", { noSsr: true });
  return appearance === "device" ? dark : appearance === "dark";
}

function chosen(): Appearance {
  const kept = localStorage.getItem(key);
  return appearances.find((appearance) => appearance === kept) ?? "device";
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
