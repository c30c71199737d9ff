import { Box, Link } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import type { ReadDeskQuery } from "#operations/home/home";
import { findingsPath } from "../findings/finding-filter.ts";
import { SeverityMark } from "../findings/SeverityMark.tsx";
import { useFormats } from "../i18n/useFormats.ts";
import { visuallyHidden } from "../layout/visually-hidden.ts";
import { Panel } from "./Panel.tsx";

/** How many findings are open, by how bad they are; each number opens its list. */
export function FindingCounts({
  counts,
  countries,
}: {
  counts: ReadDeskQuery["desk"]["findings"];
  /** Where the person works; everywhere when empty. */
  countries: readonly string[];
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const theirs = countries.length > 0 ? { countries: [...countries] } : {};
  const some = counts.filter(({ count }) => count > 0);
  return (
    <Panel title={translate("home.findings.title")}>
      {some.length === 0 && translate("home.findings.none")}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
        {some.map(({ severity, count }) => (
          <Box component="li" key={severity} sx={lineLook}>
            <SeverityMark severity={severity} />
            <Box component="span" sx={wordsLook}>
              {translate(`findings.severity.${severity}`)}
            </Box>
            <Link
              component={RouterLink}
              to={findingsPath({ severities: [severity], ...theirs })}
              sx={{ fontVariantNumeric: "tabular-nums", py: 0.25, px: 1, mr: -1 }}
            >
              {formats.number(count)}
              <Box component="span" sx={visuallyHidden}>
                {" "}
                {translate("home.findings.open", {
                  smart_count: count,
                  severity: translate(`words.severity.${severity}`),
                })}
              </Box>
            </Link>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}

/** On a phone the words stand below the mark. */
const lineLook = {
  display: "grid",
  gridTemplateColumns: { xs: "1fr auto", sm: "8.5rem 1fr auto" },
  alignItems: "center",
  columnGap: 1,
  py: 0.75,
  "&:not(:first-of-type)": { borderTop: 1, borderColor: "divider" },
} as const;
const wordsLook = { color: "text.secondary", gridRow: { xs: 2, sm: "auto" } };
