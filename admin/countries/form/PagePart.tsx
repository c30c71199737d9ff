import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { FieldSaid } from "../../organizations/form/fields/FieldFrame.tsx";
import { useCountryForm } from "./CountryContext.tsx";

/** One part of a country's page: its heading, to which links lead, and what stands beneath it. */
export function PagePart({
  id,
  list,
  title,
  hint,
  action,
  children,
}: {
  id: string;
  /** The list of the form that it shows. */
  list?: string;
  title: string;
  hint?: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  const { errors } = useCountryForm();
  const error = list && errors[list];
  return (
    <Box
      component="section"
      id={id}
      data-field={list}
      aria-labelledby={`${id}-title`}
      sx={{ mt: 5, scrollMarginTop: 76 }}
    >
      <Box
        sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 2, mb: hint ? 0.5 : 1.5 }}
      >
        <Typography id={`${id}-title`} component="h2" variant="h2" tabIndex={-1} sx={{ flex: 1 }}>
          {title}
        </Typography>
        {action}
      </Box>
      {hint && (
        <Typography variant="body2" sx={{ color: "text.secondary", mb: 1.5, maxWidth: "80ch" }}>
          {hint}
        </Typography>
      )}
      {error && <FieldSaid data-wrong="">{error}</FieldSaid>}
      {children}
    </Box>
  );
}
