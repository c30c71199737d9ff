import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { CoverageFragment } from "#operations/reviews/report/report";
import { useFormats } from "../../i18n/useFormats.ts";
import { coverageParts } from "./report-figures.ts";

/** What became of the tasks above the line and below it: a bar, and its parts in words. */
export function CoverageBars({ planned, beyond }: { planned: CoverageFragment; beyond: CoverageFragment }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: "grid", gap: 2 }}>
      <Coverage title={translate("reviewReport.tasks.planned")} counts={planned} />
      {beyond.tasks > 0 && <Coverage title={translate("reviewReport.tasks.beyond")} counts={beyond} />}
    </Box>
  );
}

function Coverage({ title, counts }: { title: string; counts: CoverageFragment }) {
  const translate = useTranslate();
  const formats = useFormats();
  const parts = coverageParts.filter(({ key }) => counts[key] > 0);
  return (
    <div>
      <Typography component="h3" variant="h3" sx={{ display: "flex", mb: 0.5 }}>
        {title}
        <Box component="span" sx={{ ml: "auto", fontWeight: 400, color: "text.secondary" }}>
          {translate("reviewReport.tasks.all", { number: formats.number(counts.tasks) })}
        </Box>
      </Typography>
      <Box aria-hidden sx={{ display: "flex", gap: "2px", height: 14, borderRadius: 1, overflow: "hidden" }}>
        {parts.map(({ key, color }) => (
          <Box key={key} sx={{ flexGrow: counts[key], flexBasis: 0, minWidth: 3, bgcolor: color }} />
        ))}
      </Box>
      <Box
        component="ul"
        sx={{ m: 0, mt: 0.75, p: 0, listStyle: "none", display: "flex", flexWrap: "wrap", columnGap: 2 }}
      >
        {parts.map(({ key, color }) => (
          <Box component="li" key={key} sx={{ display: "inline-flex", alignItems: "center", gap: 0.75 }}>
            <Box
              aria-hidden
              component="span"
              sx={{ width: 10, height: 10, borderRadius: 0.5, bgcolor: color }}
            />
            {translate(`reviewReport.part.${key}`)} <strong>{formats.number(counts[key])}</strong>
          </Box>
        ))}
      </Box>
    </div>
  );
}
