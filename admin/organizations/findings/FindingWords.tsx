import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { useFormats } from "../../i18n/useFormats.ts";
import type { Finding } from "./gather-findings.ts";

/** What people said of a finding: who flagged it, whose it is, and why it was set aside. Nothing where nobody did. */
export function FindingWords({ finding }: { finding: Finding }) {
  const translate = useTranslate();
  const { ago, date, shortDate } = useFormats();
  const { source, state, note, madeBy, firstSeenAt, decidedBy, decidedAt, reason, snoozedUntil } = finding;
  const lines = [
    source === "PERSON" &&
      firstSeenAt &&
      translate(note ? "findings.saidBy" : "findings.flaggedBy", {
        note,
        who: madeBy,
        ago: ago(firstSeenAt),
      }),
    state === "DISMISSED" &&
      translate("findings.dismissedBy", { who: decidedBy, date: decidedAt && shortDate(decidedAt), reason }),
    state === "SNOOZED" &&
      translate(reason ? "findings.snoozedFor" : "findings.snoozed", {
        ...{ who: decidedBy, reason },
        date: snoozedUntil && date(snoozedUntil),
      }),
    finding.assigneeName && translate("findings.assigned", { who: finding.assigneeName }),
  ].filter((line) => typeof line === "string");
  if (lines.length === 0) return null;
  return (
    <Box sx={{ color: "text.secondary", maxWidth: "80ch", overflowWrap: "anywhere" }}>{lines.join(" ")}</Box>
  );
}
