import { Autocomplete, createFilterOptions } from "@mui/material";
import { memo, type ReactNode } from "react";
import { useController, useFormContext } from "react-hook-form";
import { useComboWords } from "../../i18n/useComboWords.ts";
import { FieldBox, FieldFrame, saysId } from "../form/fields/FieldFrame.tsx";
import { useOrganization } from "../form/OrganizationContext.tsx";

export interface ComboOption {
  value: string;
  label: string;
  /** The heading under which it stands. */
  group?: string;
}

/** A choice out of many, found by typing a part of what it is called or of its code. */
export const FormCombo = memo(function FormCombo({
  name,
  label,
  options,
  helperText,
  sx,
}: {
  name: string;
  label: string;
  options: readonly ComboOption[];
  helperText?: ReactNode;
  sx?: object;
}) {
  const combo = useComboWords();
  const { control } = useFormContext();
  const { readOnly } = useOrganization();
  const { field, fieldState } = useController({ name, control });
  const error = fieldState.error?.message;
  const value: string = field.value ?? "";
  // What the form holds is shown as it is, also when this browser does not know it.
  const chosen = value ? (options.find((option) => option.value === value) ?? { value, label: value }) : null;
  return (
    <FieldFrame name={name} label={label} helperText={helperText} error={error} sx={sx}>
      <Autocomplete<ComboOption>
        id={name}
        options={chosen && !options.includes(chosen) ? [chosen, ...options] : options}
        value={chosen}
        onChange={(_, option) => field.onChange(option?.value ?? null)}
        onBlur={field.onBlur}
        isOptionEqualToValue={(option, other) => option.value === other.value}
        getOptionKey={({ group, value: code }) => `${group ?? ""} ${code}`}
        groupBy={options.some(({ group }) => group) ? ({ group }) => group ?? "" : undefined}
        filterOptions={bySpelling}
        disabled={readOnly}
        autoHighlight
        {...combo}
        renderInput={({ slotProps: { input, htmlInput } }) => (
          <FieldBox
            ref={input.ref}
            className={input.className}
            onMouseDown={input.onMouseDown}
            data-wrong={error ? "" : undefined}
            data-still={readOnly ? "" : undefined}
            sx={{ position: "relative", "& > input": { pr: 7 } }}
          >
            <input
              {...htmlInput}
              aria-invalid={error ? true : undefined}
              aria-describedby={error || helperText ? saysId(name) : undefined}
            />
            {input.endAdornment}
          </FieldBox>
        )}
      />
    </FieldFrame>
  );
});

/** By name without its accents, or by code: `mx`, `mexico` and `México` are the same question. */
const bySpelling = createFilterOptions<ComboOption>({
  ignoreAccents: true,
  stringify: ({ label, value }) => `${label} ${value}`,
});
