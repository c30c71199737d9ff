import { CssBaseline } from "@mui/material";
import { ThemeProvider } from "@mui/material/styles";
import type { ReactNode } from "react";
import { darkTheme, lightTheme } from "../theme.ts";
import { useDark } from "./appearance.ts";

/** How everything below looks, by day or by night. */
export function Look({ children }: { children: ReactNode }) {
  return (
    <ThemeProvider theme={useDark() ? darkTheme : lightTheme}>
      <CssBaseline enableColorScheme />
      {children}
    </ThemeProvider>
  );
}
