import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { useFormats } from "../i18n/useFormats.ts";
import { type FreshnessCounts, freshnessParts } from "./freshness-parts.ts";

/** One bar, as long as its neighbors, parted by freshness; its numbers are said in words to those who do not see it. */
export function FreshnessBar({ counts }: { counts: FreshnessCounts }) {
  const translate = useTranslate();
  const formats = useFormats();
  const parts = freshnessParts.filter(({ key }) => counts[key] > 0);
  const says = parts.map(
    ({ key, freshness }) => `${translate(`words.freshness.${freshness}`)}: ${formats.number(counts[key])}`,
  );
  return (
    <Box
      role="img"
      aria-label={formats.list(says)}
      title={says.join(" · ")}
      sx={{
        display: "flex",
        gap: "2px",
        height: 12,
        borderRadius: 1,
        overflow: "hidden",
        bgcolor: "action.hover",
      }}
    >
      {parts.map(({ key, color }) => (
        <Box key={key} sx={{ flexGrow: counts[key], flexBasis: 0, minWidth: 3, bgcolor: color }} />
      ))}
    </Box>
  );
}
