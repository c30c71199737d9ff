import "./fonts.css";
import { alpha, createTheme, type Theme, type ThemeOptions } from "@mui/material/styles";

const letters = '"Source Sans 3 Variable", "Noto Sans Arabic Variable", system-ui, sans-serif';

/** Where one presses with a finger. */
export const underFinger = "@media (pointer: coarse)";

/** A line of text is 21 pixels high: a finger needs 24 at least, and 44 where it is all that stands there. */
const fingerRoom = {
  paddingBlock: 4,
  "li > &, td > &, h2 > &, h3 > &": {
    display: "inline-flex",
    alignItems: "center",
    minHeight: 44,
    paddingBlock: 0,
  },
} as const;

/** What both themes share: our own letters, quiet edges, a focus that can be seen. */
const shared: ThemeOptions = {
  typography: {
    fontFamily: letters,
    fontSize: 15,
    h1: { fontSize: "1.75rem", fontWeight: 650, lineHeight: 1.25, letterSpacing: "-0.01em" },
    h2: { fontSize: "1.25rem", fontWeight: 650, lineHeight: 1.3 },
    h3: { fontSize: "1.05rem", fontWeight: 650, lineHeight: 1.35 },
    h4: { fontSize: "1rem", fontWeight: 650 },
    h5: { fontSize: "1rem", fontWeight: 650 },
    h6: { fontSize: "1rem", fontWeight: 650 },
    subtitle2: { fontWeight: 650 },
    button: { textTransform: "none", fontWeight: 600 },
    overline: { textTransform: "none", letterSpacing: 0, fontWeight: 600, lineHeight: 1.6 },
  },
  shape: { borderRadius: 8 },
  components: {
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: { root: { paddingInline: 14, minHeight: 36 }, sizeSmall: { minHeight: 30 } },
    },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: "none" } } },
    MuiCard: { defaultProps: { variant: "outlined" } },
    MuiTextField: { defaultProps: { variant: "outlined", size: "small", margin: "none" } },
    MuiFormControl: { defaultProps: { variant: "outlined", size: "small", margin: "none" } },
    MuiOutlinedInput: {
      styleOverrides: { root: ({ theme }) => ({ backgroundColor: theme.palette.background.paper }) },
    },
    MuiMenu: { styleOverrides: { paper: floating } },
    MuiPopover: { styleOverrides: { paper: floating } },
    MuiAutocomplete: { styleOverrides: { paper: floating } },
    MuiDialog: {
      styleOverrides: {
        paper: { borderRadius: 14 },
      },
    },
    MuiDialogTitle: {
      defaultProps: { component: "h2" },
      styleOverrides: { root: { fontSize: "1.25rem", paddingTop: 20 } },
    },
    MuiDialogActions: { styleOverrides: { root: { padding: "8px 24px 20px" } } },
    MuiTooltip: {
      defaultProps: { describeChild: true, enterDelay: 400 },
      styleOverrides: {
        tooltip: ({ theme }) => ({
          fontSize: "0.85rem",
          backgroundColor: theme.palette.text.primary,
          color: theme.palette.background.paper,
        }),
      },
    },
    MuiAlert: { styleOverrides: { root: { alignItems: "center" } } },
    MuiLink: {
      defaultProps: { underline: "hover" },
      styleOverrides: { root: { fontWeight: 600, [underFinger]: fingerRoom } },
    },
    MuiTab: { styleOverrides: { root: { fontWeight: 600, minHeight: 44 } } },
    MuiTableCell: { styleOverrides: { head: { fontWeight: 650 } } },
    MuiListItemIcon: { styleOverrides: { root: { minWidth: 36, color: "inherit" } } },
    MuiCssBaseline: {
      styleOverrides: (theme) => ({
        "*:focus-visible": { outline: `3px solid ${theme.palette.primary.main}`, outlineOffset: 1 },
        // Fields and what stands in menus show their focus by their own edges and grounds.
        "input:focus-visible, textarea:focus-visible, [role=combobox]:focus-visible": { outline: "none" },
        // The browser's own cross is blue, beside nothing else that is.
        "input::-webkit-search-cancel-button": { filter: "grayscale(1)" },
        "main:focus-visible, [tabindex='-1']:focus-visible": { outline: "none" },
        "@media (prefers-reduced-motion: reduce)": {
          // No transition at all: a short one is one of every property, and colors would come down the page step by step.
          "*": {
            animationDuration: "0.01ms !important",
            animationIterationCount: "1 !important",
            transition: "none !important",
          },
        },
      }),
    },
  },
};

/** What floats above the page has an edge and a soft shadow. */
function floating({ theme }: { theme: Theme }) {
  const dark = theme.palette.mode === "dark";
  return {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 10,
    boxShadow: `0 8px 28px ${alpha("#1a140a", dark ? 0.6 : 0.14)}`,
  };
}

/** Posada by day: warm paper, ink, the green of its doors, and the terracotta of an inn's roof. */
export const lightTheme = createTheme({
  ...shared,
  palette: {
    mode: "light",
    primary: { main: "#1f5b57", light: "#3d7d78", dark: "#143f3c", contrastText: "#ffffff" },
    secondary: { main: "#a6461f", light: "#c9683f", dark: "#7d3213", contrastText: "#ffffff" },
    background: { default: "#faf7f2", paper: "#fffdfa" },
    text: { primary: "#25211b", secondary: "#5c554a" },
    divider: "#e5ded1",
    action: { hover: "#25211b0a", selected: "#1f5b5714" },
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
    background: { default: "#181613", paper: "#211e1a" },
    text: { primary: "#eeeae2", secondary: "#bab2a5" },
    divider: "#3b362f",
    action: { hover: "#ffffff0d", selected: "#86c5bf1f" },
    success: { main: "#83c795" },
    warning: { main: "#e6b65c" },
    error: { main: "#f2a09a" },
    info: { main: "#9cc4ea" },
  },
});
