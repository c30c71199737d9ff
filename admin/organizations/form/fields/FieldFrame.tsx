import { Box, styled } from "@mui/material";
import type { ReactNode } from "react";
import { type FieldError, get, useFormContext, useFormState } from "react-hook-form";
import { FieldFindings } from "../../findings/FieldFindings.tsx";

/** A field's label, above it, so that it is never cut off and never moves. */
export const FieldLabel = styled("label")(({ theme }) => ({
  display: "block",
  marginBottom: 4,
  fontSize: "0.875rem",
  fontWeight: 550,
  lineHeight: 1.3,
  color: theme.palette.text.secondary,
}));

/** The edge around what is typed; it carries what stands inside it, before and after the text. */
export const FieldBox = styled("div")(({ theme }) => ({
  display: "flex",
  alignItems: "center",
  minHeight: 40,
  borderRadius: theme.shape.borderRadius,
  border: `1px solid ${theme.palette.mode === "dark" ? "#6f695f" : "#8f887b"}`,
  backgroundColor: theme.palette.background.paper,
  "&:hover": { borderColor: theme.palette.text.secondary },
  "&:focus-within": {
    borderColor: theme.palette.primary.main,
    boxShadow: `inset 0 0 0 1px ${theme.palette.primary.main}`,
  },
  "&[data-wrong]": { borderColor: theme.palette.error.main },
  "&[data-still]": { borderColor: theme.palette.divider, backgroundColor: "transparent" },
  "& > input, & > textarea, & > select": {
    flex: 1,
    minWidth: 0,
    alignSelf: "stretch",
    padding: "8px 12px",
    border: 0,
    outline: 0,
    borderRadius: "inherit",
    background: "transparent",
    color: theme.palette.text.primary,
    colorScheme: theme.palette.mode,
    font: "inherit",
    lineHeight: 1.45,
  },
  "& > input, & > select": { height: 40, paddingBlock: 0 },
  "&:has(> textarea)": { alignItems: "flex-start" },
  // The browser gives a choice room of its own before its text.
  "& > select": { paddingInline: 8 },
  "& > select > option": { backgroundColor: theme.palette.background.paper },
  "& ::placeholder": { color: theme.palette.text.secondary, opacity: 1 },
}));

/** What is said beneath a field. */
export const FieldSaid = styled("p")(({ theme }) => ({
  margin: "4px 0 0",
  fontSize: "0.8125rem",
  lineHeight: 1.35,
  color: theme.palette.text.secondary,
  "&[data-wrong]": { color: theme.palette.error.main },
}));

/** What is wrong with a field, as the server said it; watches that one field only. */
export function useFieldError(name: string): string | undefined {
  const { control } = useFormContext();
  const { errors } = useFormState({ control, name, exact: true });
  return (get(errors, name) as FieldError | undefined)?.message;
}

/** A field's label above it, and beneath it what helps, and what is wrong. */
export function FieldFrame({
  name,
  label,
  hideLabel,
  helperText,
  error,
  sx,
  children,
}: {
  name: string;
  label: string;
  /** Where the label is plain from what stands around: it is read out, but not shown. */
  hideLabel?: boolean;
  helperText?: ReactNode;
  error: string | undefined;
  sx?: object;
  /** The control; it is to have `id` = `name` and, where there is something to say, `aria-describedby` = `name.says`. */
  children: ReactNode;
}) {
  return (
    <Box data-field={name} sx={{ minWidth: 0, ...sx }}>
      {!hideLabel && <FieldLabel htmlFor={name}>{label}</FieldLabel>}
      {children}
      {(error || helperText) && (
        <FieldSaid id={saysId(name)} data-wrong={error ? "" : undefined}>
          {error ?? helperText}
        </FieldSaid>
      )}
      <FieldFindings name={name} />
    </Box>
  );
}

/** The id of what is said beneath a field. */
export const saysId = (name: string) => `${name}.says`;
