import { Box } from "@mui/material";
import { useMemo } from "react";
import { useLocale, useTranslate } from "react-admin";
import { useController, useFormContext } from "react-hook-form";
import { FieldFindings } from "../../findings/FieldFindings.tsx";
import { useOrganization } from "../OrganizationContext.tsx";
import { FieldBox, FieldLabel, FieldSaid } from "./FieldFrame.tsx";
import { daysOf, fromParts, type PartialDateParts, toParts } from "./partial-date.ts";

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));

/** A date of which only the year, or the year and the month, may be known. */
export function PartialDateField({
  name,
  label,
  helperText,
}: {
  name: string;
  label: string;
  helperText: string;
}) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const { readOnly } = useOrganization();
  const { control } = useFormContext();
  const { field, fieldState } = useController({ control, name });
  const parts = toParts(field.value);
  const names = useMemo(() => {
    const format = new Intl.DateTimeFormat(desk, { month: "long", timeZone: "UTC" });
    return months.map((month) => format.format(new Date(`2024-${month}-01`)));
  }, [desk]);
  const change = (part: Partial<PartialDateParts>) => field.onChange(fromParts({ ...parts, ...part }));
  const error = fieldState.error?.message;
  const still = readOnly ? "" : undefined;
  const wrong = error ? "" : undefined;
  return (
    <Box role="group" aria-label={label} data-field={name}>
      <FieldLabel as="span">{label}</FieldLabel>
      <Box sx={{ display: "grid", gap: 1, gridTemplateColumns: "5.5rem minmax(0, 1fr) 5rem" }}>
        <FieldBox data-still={still} data-wrong={wrong}>
          <input
            id={name}
            ref={field.ref}
            inputMode="numeric"
            maxLength={4}
            autoComplete="off"
            placeholder={translate("form.more.year")}
            aria-label={`${label}, ${translate("form.more.year")}`}
            readOnly={readOnly}
            value={parts.year}
            onBlur={field.onBlur}
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
            {months.map((month, index) => (
              <option key={month} value={month}>
                {names[index]}
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
      <FieldSaid data-wrong={wrong}>{error ?? helperText}</FieldSaid>
      <FieldFindings name={name} />
    </Box>
  );
}
