import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import type { FindingSeverity } from "#operations/findings/list/list";
import { severityLooks } from "./severity-looks.ts";

/** How bad it is: a sign and a word. */
export function SeverityMark({ severity }: { severity: FindingSeverity }) {
  const translate = useTranslate();
  const { Icon, color } = severityLooks[severity];
  return (
    <Box
      component="span"
      title={translate(`findings.severity.${severity}`)}
      sx={{
        display: "inline-flex",
        alignItems: "center",
        gap: 0.75,
        color,
        fontSize: "0.9375rem",
        fontWeight: 600,
      }}
    >
      <Icon aria-hidden sx={{ fontSize: 20 }} />
      {translate(`words.severity.${severity}`)}
    </Box>
  );
}
