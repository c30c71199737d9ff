import { Box } from "@mui/material";

/** The key that does it, for those who look; it is told to others by `aria-keyshortcuts`. */
export function Key({ children }: { children: string }) {
  return (
    <Box
      component="kbd"
      aria-hidden
      sx={{
        display: { xs: "none", sm: "inline-block" },
        ml: 0.75,
        px: 0.5,
        minWidth: 18,
        borderRadius: 0.5,
        border: 1,
        borderColor: "divider",
        color: "text.secondary",
        fontFamily: "inherit",
        fontSize: "0.75rem",
        lineHeight: "16px",
        textAlign: "center",
      }}
    >
      {children}
    </Box>
  );
}
