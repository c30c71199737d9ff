import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/noto-sans-arabic/wght.css";
import type { ThemeOptions } from "@mui/material";
import { createTheme } from "@mui/material/styles";

/** What both themes share: our own letters, quiet edges, a focus that can be seen. */
const shared: ThemeOptions = {
  typography: {
    fontFamily: '"Source Sans 3 Variable", "Noto Sans Arabic Variable", system-ui, sans-serif',
    fontSize: 15,
    h1: { fontSize: "1.75rem", fontWeight: 650 },
    h2: { fontSize: "1.25rem", fontWeight: 650 },
    h3: { fontSize: "1.05rem", fontWeight: 650 },
    h4: { fontSize: "1rem", fontWeight: 650 },
    h5: { fontSize: "1rem", fontWeight: 650 },
    h6: { fontSize: "1rem", fontWeight: 650 },
    button: { textTransform: "none", fontWeight: 600 },
  },
  shape: { borderRadius: 8 },
  components: {
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiButton: { defaultProps: { disableElevation: true } },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: "none" } } },
    MuiTextField: { defaultProps: { variant: "outlined", size: "small", margin: "none" } },
    MuiFormControl: { defaultProps: { variant: "outlined", size: "small", margin: "none" } },
    MuiTooltip: { defaultProps: { describeChild: true } },
    MuiCssBaseline: {
      styleOverrides: {
        "*:focus-visible": { outline: "3px solid", outlineOffset: 1 },
        "@media (prefers-reduced-motion: reduce)": {
          "*": { animationDuration: "0.01ms !important", transitionDuration: "0.01ms !important" },
        },
      },
    },
  },
};

const paper = { main: "#a6461f", light: "#c9683f", dark: "#7d3213" };

/** Posada by day: warm paper, ink, and the terracotta of an inn's roof for what can be done. */
export const lightTheme = createTheme({
  ...shared,
  palette: {
    mode: "light",
    primary: { main: "#1f5b57", light: "#3d7d78", dark: "#143f3c", contrastText: "#ffffff" },
    secondary: { ...paper, contrastText: "#ffffff" },
    background: { default: "#faf8f4", paper: "#ffffff" },
    text: { primary: "#22201c", secondary: "#5b564d" },
    divider: "#e2ddd2",
    success: { main: "#2c6e3f" },
    warning: { main: "#8a5a00" },
    error: { main: "#b3261e" },
    info: { main: "#2b5c8a" },
  },
});

/** Posada by night. */
export const darkTheme = createTheme({
  ...shared,
  palette: {
    mode: "dark",
    primary: { main: "#86c5bf", light: "#a9dad5", dark: "#5fa39c", contrastText: "#0d2422" },
    secondary: { main: "#f0a27f", light: "#f7c0a6", dark: "#d07f5b", contrastText: "#2b1207" },
    background: { default: "#161513", paper: "#1f1d1a" },
    text: { primary: "#eeeae2", secondary: "#b8b1a5" },
    divider: "#3a3630",
    success: { main: "#83c795" },
    warning: { main: "#e6b65c" },
    error: { main: "#f2a09a" },
    info: { main: "#9cc4ea" },
  },
});
