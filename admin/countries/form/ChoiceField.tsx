import { useId } from "react";
import { FieldBox, FieldLabel } from "../../organizations/form/fields/FieldFrame.tsx";

/** A choice, as the browser shows it. */
export function ChoiceField<Value extends string>({
  label,
  hideLabel,
  options,
  value,
  onChange,
  readOnly,
}: {
  label: string;
  hideLabel?: boolean;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange(value: Value): void;
  readOnly: boolean;
}) {
  const id = useId();
  return (
    <div>
      {!hideLabel && <FieldLabel htmlFor={id}>{label}</FieldLabel>}
      <FieldBox data-still={readOnly ? "" : undefined}>
        <select
          id={id}
          aria-label={hideLabel ? label : undefined}
          disabled={readOnly}
          value={value}
          onChange={(event) => onChange(event.target.value as Value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </FieldBox>
    </div>
  );
}
