import FlagOutlinedIcon from "@mui/icons-material/FlagOutlined";
import { useTranslate } from "react-admin";
import { severityLooks } from "../../findings/severity-looks.ts";
import type { Finding } from "./gather-findings.ts";
import { markLook } from "./looks.ts";

/** How much a finding matters, by form and color; what a person flagged carries their flag. */
export function FindingMark({ finding: { severity, source } }: { finding: Finding }) {
  const translate = useTranslate();
  const { Icon, color } = severityLooks[severity];
  const Mark = source === "PERSON" ? FlagOutlinedIcon : Icon;
  return <Mark titleAccess={translate(`findings.severity.${severity}`)} sx={{ ...markLook, color }} />;
}
