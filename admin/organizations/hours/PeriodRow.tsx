import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { type FieldError, get, useFormContext, useFormState } from "react-hook-form";
import { ClaimChip } from "../claims/ClaimChip.tsx";
import { FieldFindings } from "../findings/FieldFindings.tsx";
import { useOrganization } from "../form/OrganizationContext.tsx";
import type { OrganizationForm } from "../form/organization-form.ts";
import { PeriodFields } from "./PeriodFields.tsx";
import { type HourWords, sayHours } from "./say-hours.ts";
import type { Period } from "./weekdays.ts";

const fields = ["days", "opens", "closes"] as const;

/** One period in the form: its fields, what is known of it, and what is wrong with it. */
export function PeriodRow({
  period,
  index,
  words,
  action,
  onChange,
}: {
  period: Period;
  index: number;
  words: HourWords;
  action: ReactNode;
  onChange: (values: Partial<Period>) => void;
}) {
  const { readOnly } = useOrganization();
  const { control } = useFormContext<OrganizationForm>();
  const name = `schedules.${index}` as const;
  const { errors } = useFormState({ control, name });
  const said = fields.flatMap((field) => {
    const { message } = (get(errors, `${name}.${field}`) ?? {}) as FieldError;
    return message ? [{ field, message }] : [];
  });
  const wrong = Object.fromEntries(said.map(({ field }) => [field, true]));
  return (
    <Box data-item={period.id} data-list="schedules" data-field={name}>
      <Box
        sx={{
          display: "grid",
          alignItems: "center",
          columnGap: 1,
          gridTemplateColumns: { xs: "minmax(0, 1fr) auto", lg: "minmax(0, 1fr) auto auto" },
          // Where there is little room, what is known of it stands beneath its fields.
          gridTemplateAreas: { xs: '"fields action" "claim claim"', lg: '"fields claim action"' },
        }}
      >
        <Box sx={{ gridArea: "fields", minWidth: 0 }}>
          <PeriodFields
            period={period}
            words={words}
            name={name}
            readOnly={readOnly}
            wrong={wrong}
            describedBy={said.length > 0 ? `${name}.says` : undefined}
            onChange={onChange}
          />
        </Box>
        <Box sx={{ gridArea: "claim" }}>
          <ClaimChip claimId={period.id} label={sayHours([period], words)} />
        </Box>
        <Box sx={{ gridArea: "action" }}>{!readOnly && action}</Box>
      </Box>
      {said.length > 0 && (
        <Typography id={`${name}.says`} variant="body2" sx={{ color: "error.main", mt: 0.5 }}>
          {said.map(({ message }) => message).join(" ")}
        </Typography>
      )}
      <FieldFindings name={name} />
    </Box>
  );
}
