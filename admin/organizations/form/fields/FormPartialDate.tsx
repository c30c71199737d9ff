import { Box } from "@mui/material";
import { useController, useFormContext } from "react-hook-form";
import { FieldFindings } from "../../findings/FieldFindings.tsx";
import { useOrganization } from "../OrganizationContext.tsx";
import { PartialDateField } from "./PartialDateField.tsx";

/** A date of the form, as far as it is known. */
export function FormPartialDate({
  name,
  label,
  helperText,
}: {
  name: string;
  label: string;
  helperText: string;
}) {
  const { readOnly } = useOrganization();
  const { control } = useFormContext();
  const { field, fieldState } = useController({ control, name });
  return (
    <Box onBlur={field.onBlur}>
      <PartialDateField
        name={name}
        label={label}
        helperText={helperText}
        value={field.value}
        onChange={field.onChange}
        error={fieldState.error?.message}
        readOnly={readOnly}
      />
      <FieldFindings name={name} />
    </Box>
  );
}
