import { Box } from "@mui/material";

const colors = {
  NEVER_VERIFIED: "text.secondary",
  OVERDUE: "error.main",
  DUE_SOON: "warning.main",
  VERIFIED: "success.main",
} as const;

/** A dot in the color of a freshness, beside its word: full where it was verified ever, a ring where it never was. */
export function FreshnessDot({ freshness }: { freshness: keyof typeof colors }) {
  const color = colors[freshness];
  const never = freshness === "NEVER_VERIFIED";
  return (
    <Box
      aria-hidden
      sx={{
        width: 10,
        height: 10,
        borderRadius: "50%",
        border: 2,
        borderColor: color,
        bgcolor: never ? "transparent" : color,
      }}
    />
  );
}
