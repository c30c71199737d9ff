import { useLocale, useTranslate } from "react-admin";
import { textFor } from "../../i18n/text-for.ts";
import { useFormats } from "../../i18n/useFormats.ts";
import { NumbersTable } from "./NumbersTable.tsx";
import type { Report } from "./report-figures.ts";

/** Country by country: its tasks, those that were reached, and what is still old. */
export function FiguresTable({ countries }: { countries: Report["countries"] }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const { number } = useFormats();
  return (
    <NumbersTable
      label={translate("reviewReport.countries.title")}
      columns={["country", "tasks", "reached", "stale"].map((one) =>
        translate(`reviewReport.countries.${one}`),
      )}
      rows={countries.map(({ code, name, tasks, reached, overdue, neverVerified }) => ({
        key: code,
        title: textFor(name, desk) || code,
        numbers: [number(tasks), number(reached), number(overdue + neverVerified)],
      }))}
    />
  );
}
