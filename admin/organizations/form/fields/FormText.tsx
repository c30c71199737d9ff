import { type ClipboardEvent, memo, type ReactNode } from "react";
import { useFormContext } from "react-hook-form";
import { useOrganization } from "../OrganizationContext.tsx";
import { FieldBox, FieldFrame, saysId, useFieldError } from "./FieldFrame.tsx";

export interface FormTextProps {
  /** The field's name in the form, such as `phones.2.asPublished`. */
  name: string;
  label: string;
  hideLabel?: boolean;
  /** Several lines: the area grows with its text. */
  multiline?: boolean;
  /** Lines that are there at least, with `multiline`. */
  rows?: number;
  type?: "text" | "tel" | "email" | "url" | "date" | "time" | "number";
  helperText?: ReactNode;
  placeholder?: string;
  dir?: "ltr" | "rtl" | "auto";
  lang?: string;
  /** Stands before the text, inside the field's edge. */
  start?: ReactNode;
  end?: ReactNode;
  /** Answers true where it takes the pasted text itself; then it is not put into the field. */
  onPasteText?: (text: string) => boolean;
  /** Hears what the field says when one leaves it. */
  onLeave?: (text: string) => void;
  sx?: object;
}

/**
 * A text of the form. It is uncontrolled: typing renders nothing, however long the form is. Beneath it stands what the
 * server says is wrong with it.
 */
export const FormText = memo(function FormText({
  name,
  label,
  hideLabel,
  multiline,
  rows = 3,
  type = "text",
  helperText,
  start,
  end,
  onPasteText,
  onLeave,
  sx,
  ...rest
}: FormTextProps) {
  const { register } = useFormContext();
  const { readOnly } = useOrganization();
  const error = useFieldError(name);
  const { onBlur, ...registered } = register(name, type === "number" ? { setValueAs: toNumber } : {});
  const attributes = {
    ...rest,
    ...registered,
    id: name,
    readOnly,
    autoComplete: "off",
    "aria-label": hideLabel ? label : undefined,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": error || helperText ? saysId(name) : undefined,
    onBlur: (event: { target: { value: string } }) => {
      onBlur(event);
      onLeave?.(event.target.value);
    },
    onPaste: onPasteText
      ? (event: ClipboardEvent) => {
          if (onPasteText(event.clipboardData.getData("text/plain"))) event.preventDefault();
        }
      : undefined,
  };
  return (
    <FieldFrame name={name} label={label} hideLabel={hideLabel} helperText={helperText} error={error} sx={sx}>
      <FieldBox dir={rest.dir} data-wrong={error ? "" : undefined} data-still={readOnly ? "" : undefined}>
        {start}
        {multiline ? (
          <textarea
            {...attributes}
            // The area is as high as its text, without a script that measures it.
            style={
              { fieldSizing: "content", minHeight: `calc(${rows}lh + 18px)`, resize: "vertical" } as object
            }
            rows={rows}
          />
        ) : (
          <input {...attributes} type={type} step={type === "number" ? "any" : undefined} />
        )}
        {end}
      </FieldBox>
    </FieldFrame>
  );
});

const toNumber = (value: unknown) => (value === "" || value === null ? null : Number(value));
