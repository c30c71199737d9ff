import { memo, type ReactNode } from "react";
import { useController, useFormContext } from "react-hook-form";
import { useOrganization } from "../OrganizationContext.tsx";
import { FieldBox, FieldFrame, saysId } from "./FieldFrame.tsx";

export interface Option {
  /** The empty text stands for nothing: the form then holds null, unless `keepsText`. */
  value: string;
  label: string;
}

/** A choice of the form, as the browser shows it: quick to type in, and made for thumbs on a phone. */
export const FormSelect = memo(function FormSelect({
  name,
  label,
  hideLabel,
  options,
  helperText,
  keepsText,
  onChange,
  sx,
}: {
  name: string;
  label: string;
  hideLabel?: boolean;
  options: readonly Option[];
  helperText?: ReactNode;
  /** For fields that must say something: nothing is the empty text, not null. */
  keepsText?: boolean;
  /** Hears the new value, after the form has it. */
  onChange?: (value: string) => void;
  sx?: object;
}) {
  const { control } = useFormContext();
  const { readOnly } = useOrganization();
  const { field, fieldState } = useController({ name, control });
  const error = fieldState.error?.message;
  const value: string = field.value ?? "";
  const known = options.some((option) => option.value === value);
  return (
    <FieldFrame name={name} label={label} hideLabel={hideLabel} helperText={helperText} error={error} sx={sx}>
      <FieldBox data-wrong={error ? "" : undefined} data-still={readOnly ? "" : undefined}>
        <select
          id={name}
          name={name}
          ref={field.ref}
          value={value}
          disabled={readOnly}
          aria-label={hideLabel ? label : undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={error || helperText ? saysId(name) : undefined}
          onBlur={field.onBlur}
          onChange={(event) => {
            const chosen = event.target.value;
            field.onChange(chosen === "" && !keepsText ? null : chosen);
            onChange?.(chosen);
          }}
        >
          {!known && <option value={value}>{value}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </FieldBox>
    </FieldFrame>
  );
});
