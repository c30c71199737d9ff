import { memo, type ReactNode } from "react";
import { FieldBox, FieldLabel, FieldSaid, saysId } from "../../organizations/form/fields/FieldFrame.tsx";

export interface PageTextProps {
  /** The field's lasting path, such as `texts.ID.heading.es`. */
  name: string;
  label: string;
  hideLabel?: boolean;
  value: string;
  onChange(text: string): void;
  error?: string | undefined;
  helperText?: ReactNode;
  multiline?: boolean;
  rows?: number;
  readOnly?: boolean;
  start?: ReactNode;
  type?: "text" | "url";
  dir?: "ltr" | "rtl" | "auto";
  lang?: string | undefined;
}

/** A text of a page. Beneath it stands what helps, or what the server says is wrong with it. */
export const PageText = memo(function PageText({
  name,
  label,
  hideLabel,
  onChange,
  error,
  helperText,
  multiline,
  rows = 2,
  start,
  type = "text",
  ...rest
}: PageTextProps) {
  const says = error ?? helperText;
  const attributes = {
    ...rest,
    id: name,
    "aria-label": hideLabel ? label : undefined,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": says ? saysId(name) : undefined,
    autoComplete: "off",
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div data-field={name} style={{ minWidth: 0 }}>
      {!hideLabel && <FieldLabel htmlFor={name}>{label}</FieldLabel>}
      <FieldBox
        dir={rest.dir}
        data-wrong={error ? "" : undefined}
        data-still={rest.readOnly ? "" : undefined}
      >
        {start}
        {multiline ? (
          <textarea
            {...attributes}
            rows={rows}
            // The area is as high as its text, without a script that measures it.
            style={
              { fieldSizing: "content", minHeight: `calc(${rows}lh + 18px)`, resize: "vertical" } as object
            }
          />
        ) : (
          <input {...attributes} type={type} />
        )}
      </FieldBox>
      {says && (
        <FieldSaid id={saysId(name)} data-wrong={error ? "" : undefined}>
          {says}
        </FieldSaid>
      )}
    </div>
  );
});
