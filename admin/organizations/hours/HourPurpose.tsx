import { Box } from "@mui/material";
import { useRef } from "react";
import { useTranslate } from "react-admin";
import { useFormContext } from "react-hook-form";
import { BelongsTo } from "../form/fields/BelongsTo.tsx";
import { LocalizedText } from "../form/fields/LocalizedText.tsx";
import type { OrganizationForm } from "../form/organization-form.ts";
import { type HourSet, purposeOf } from "./hour-sets.ts";
import type { Hours } from "./useHours.ts";

/** What a set of hours is called and whose it is: the fields are those of its first period, the others follow. */
export function HourPurpose({ set, hours }: { set: HourSet; hours: Hours }) {
  const translate = useTranslate();
  const { getValues, setValue } = useFormContext<OrganizationForm>();
  const [first] = set.periods;
  const index = hours.periods.findIndex(({ id }) => id === first!.id);
  const before = useRef(purposeOf(first!));
  const follow = () =>
    // After the field itself has told the form.
    queueMicrotask(() => {
      const said = getValues(`schedules.${index}`);
      const { label, locationId, contactId } = said;
      const ids = new Set(set.periods.map(({ id }) => id));
      for (const [at, period] of getValues("schedules").entries()) {
        // What said something else before goes on saying it.
        if (at === index || !ids.has(period.id) || purposeOf(period) !== before.current) continue;
        setValue(
          `schedules.${at}`,
          { ...period, label: { ...label }, locationId, contactId },
          { shouldDirty: true },
        );
      }
      before.current = purposeOf(said);
    });
  return (
    <Box
      onInput={follow}
      onChange={follow}
      sx={{ display: "grid", gap: 1.5, mt: 1, mb: 1.5, gridTemplateColumns: { sm: "2fr 1fr" } }}
    >
      <LocalizedText
        name={`schedules.${index}.label`}
        label={translate("places.hours.label")}
        placeholder={translate("places.example.hours")}
      />
      <BelongsTo name={`schedules.${index}`} />
    </Box>
  );
}
