import { Box } from "@mui/material";
import { useLocale, useTranslate } from "react-admin";
import { FieldBox, FieldLabel, FieldSaid } from "./FieldFrame.tsx";
import { daysOf, fromParts, monthsOf, type PartialDateParts, toParts } from "./partial-date.ts";

/** A date of which only the year, or the year and the month, may be known. */
export function PartialDateField({
  name,
  label,
  hideLabel,
  helperText,
  value,
  onChange,
  error,
  readOnly,
}: {
  name: string;
  label: string;
  /** Where the label is plain from what stands around: it is read out, but not shown. */
  hideLabel?: boolean;
  helperText?: string;
  value: string | null;
  onChange(date: string | null): void;
  error?: string | undefined;
  readOnly: boolean;
}) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const parts = toParts(value);
  const change = (part: Partial<PartialDateParts>) => onChange(fromParts({ ...parts, ...part }));
  const still = readOnly ? "" : undefined;
  const wrong = error ? "" : undefined;
  const says = error ?? helperText;
  return (
    <Box role="group" aria-label={label} data-field={name} sx={{ minWidth: 0 }}>
      {!hideLabel && <FieldLabel as="span">{label}</FieldLabel>}
      <Box sx={{ display: "grid", gap: 1, gridTemplateColumns: "5rem minmax(0, 1fr) 4.5rem" }}>
        <FieldBox data-still={still} data-wrong={wrong}>
          <input
            inputMode="numeric"
            maxLength={4}
            autoComplete="off"
            placeholder={translate("form.more.year")}
            aria-label={`${label}, ${translate("form.more.year")}`}
            aria-invalid={error ? true : undefined}
            readOnly={readOnly}
            value={parts.year}
            onChange={(event) => change({ year: event.target.value.replace(/\D/g, "") })}
          />
        </FieldBox>
        <FieldBox data-still={still} data-wrong={wrong}>
          <select
            aria-label={`${label}, ${translate("form.more.month")}`}
            disabled={readOnly || !parts.year}
            value={parts.month}
            onChange={(event) => change({ month: event.target.value, day: "" })}
          >
            <option value="">{translate("form.more.month")}</option>
            {monthsOf(desk).map(({ month, says }) => (
              <option key={month} value={month}>
                {says}
              </option>
            ))}
          </select>
        </FieldBox>
        <FieldBox data-still={still} data-wrong={wrong}>
          <select
            aria-label={`${label}, ${translate("form.more.day")}`}
            disabled={readOnly || !parts.month}
            value={parts.day}
            onChange={(event) => change({ day: event.target.value })}
          >
            <option value="">{translate("form.more.day")}</option>
            {daysOf(parts.year, parts.month).map((day) => (
              <option key={day} value={day}>
                {Number(day)}
              </option>
            ))}
          </select>
        </FieldBox>
      </Box>
      {says && <FieldSaid data-wrong={wrong}>{says}</FieldSaid>}
    </Box>
  );
}
