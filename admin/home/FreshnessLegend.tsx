import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { freshnessParts } from "./freshness-parts.ts";

/** Which color of a bar says what; those who do not see them hear it of each bar. */
export function FreshnessLegend() {
  const translate = useTranslate();
  return (
    <Box
      aria-hidden
      sx={{
        display: "flex",
        flexWrap: "wrap",
        columnGap: 2,
        mb: 1.5,
        color: "text.secondary",
        fontSize: "0.9rem",
      }}
    >
      {freshnessParts.map(({ freshness, color }) => (
        <Box
          key={freshness}
          component="span"
          sx={{ display: "inline-flex", alignItems: "center", gap: 0.75 }}
        >
          <Box component="span" sx={{ width: 10, height: 10, borderRadius: 0.5, bgcolor: color }} />
          {translate(`words.freshness.${freshness}`)}
        </Box>
      ))}
    </Box>
  );
}
