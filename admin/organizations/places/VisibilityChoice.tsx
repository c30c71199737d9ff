import { Box, styled, Typography } from "@mui/material";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { useController, useFormContext } from "react-hook-form";
import { FieldLabel } from "../form/fields/FieldFrame.tsx";
import { useOrganization } from "../form/OrganizationContext.tsx";

const choices = ["FULL", "CITY_ONLY", "HIDDEN"] as const;

const Choice = styled("label")(({ theme }) => ({
  display: "flex",
  gap: 10,
  padding: "10px 12px",
  borderRadius: theme.shape.borderRadius,
  border: `1px solid ${theme.palette.divider}`,
  cursor: "pointer",
  "&:has(input:checked)": {
    borderColor: theme.palette.primary.main,
    boxShadow: `inset 0 0 0 1px ${theme.palette.primary.main}`,
  },
  "& input": { width: 18, height: 18, margin: "2px 0 0", accentColor: theme.palette.primary.main },
}));

/** How much of a place the public sees, each choice with what it does. */
export function VisibilityChoice({ name }: { name: string }) {
  const translate = useTranslate();
  const { control } = useFormContext();
  const { readOnly } = useOrganization();
  const { field, fieldState } = useController({ name, control });
  const title = useId();
  return (
    <Box role="radiogroup" aria-labelledby={title} data-field={name}>
      <FieldLabel as="span" id={title}>
        {translate("places.fields.visibility")}
      </FieldLabel>
      <Box sx={{ display: "grid", gap: 1, gridTemplateColumns: { xs: "1fr", md: "repeat(3, 1fr)" } }}>
        {choices.map((choice, index) => (
          <Choice key={choice}>
            <input
              ref={index === 0 ? field.ref : undefined}
              type="radio"
              name={name}
              value={choice}
              checked={field.value === choice}
              disabled={readOnly}
              aria-describedby={`${name}.${choice}`}
              onChange={() => field.onChange(choice)}
              onBlur={field.onBlur}
            />
            <span>
              <Typography component="span" sx={{ display: "block", fontWeight: 600, lineHeight: 1.35 }}>
                {translate(`words.visibility.${choice}`)}
              </Typography>
              <Typography
                component="span"
                id={`${name}.${choice}`}
                variant="body2"
                sx={{ color: "text.secondary", display: "block" }}
              >
                {translate(`places.visibility.${choice}`)}
              </Typography>
            </span>
          </Choice>
        ))}
      </Box>
      {fieldState.error?.message && (
        <Typography variant="body2" sx={{ color: "error.main", mt: 0.5 }}>
          {fieldState.error.message}
        </Typography>
      )}
    </Box>
  );
}
