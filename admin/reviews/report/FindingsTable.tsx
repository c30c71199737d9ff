import { Typography } from "@mui/material";
import { useLocale, useTranslate } from "react-admin";
import { textFor } from "../../i18n/text-for.ts";
import { useFormats } from "../../i18n/useFormats.ts";
import { NumbersTable } from "./NumbersTable.tsx";
import type { Report } from "./report-figures.ts";

/** As many rules as are read at a glance; the whole report has all. */
const mostRules = 8;

/** What was noticed in the month and what was settled, by rule. */
export function FindingsTable({ findings }: { findings: Report["findings"] }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const { number } = useFormats();
  const moved = findings.filter(({ appeared, resolved }) => appeared + resolved > 0);
  const more = moved.length - mostRules;
  if (moved.length === 0)
    return (
      <Typography sx={{ color: "text.secondary" }}>{translate("reviewReport.findings.none")}</Typography>
    );
  return (
    <>
      <NumbersTable
        label={translate("reviewReport.findings.title")}
        columns={["rule", "appeared", "resolved", "open"].map((one) =>
          translate(`reviewReport.findings.${one}`),
        )}
        rows={moved.slice(0, mostRules).map(({ rule, title, appeared, resolved, open }) => ({
          key: rule,
          title: textFor(title, desk) || rule,
          numbers: [number(appeared), number(resolved), number(open)],
        }))}
      />
      {more > 0 && (
        <Typography variant="body2" sx={{ color: "text.secondary", mt: 1 }}>
          {translate("reviewReport.findings.more", { smart_count: more })}
        </Typography>
      )}
    </>
  );
}
