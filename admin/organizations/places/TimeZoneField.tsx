import { Button } from "@mui/material";
import { useMemo } from "react";
import { useLocale, useTranslate } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import { useOrganization } from "../form/OrganizationContext.tsx";
import type { OrganizationForm } from "../form/organization-form.ts";
import { type ComboOption, FormCombo } from "./FormCombo.tsx";
import { countryName, timeIn, zonePlace, zonesOf } from "./regions.ts";

/** The zone that a place keeps: its country's first, and what its clocks show now. */
export function TimeZoneField({ index, sx }: { index: number; sx?: object }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const { readOnly } = useOrganization();
  const { control, setValue } = useFormContext<OrganizationForm>();
  const name = `locations.${index}.timezone` as const;
  const [zone, country] = useWatch({ control, name: [name, `locations.${index}.country`] });
  const options = useMemo(
    () => zoneOptions(country, desk, translate("places.zone.others")),
    [country, desk, translate],
  );
  const theirs = zonesOf(country);
  const only = zone === null && theirs.length === 1 ? theirs[0]! : null;
  const time = zone && timeIn(zone, desk, new Date());
  return (
    <FormCombo
      name={name}
      label={translate("places.fields.timezone")}
      options={options}
      sx={sx}
      helperText={
        only && !readOnly ? (
          <Button
            size="small"
            sx={{ ml: -0.75, py: 0 }}
            onClick={() => setValue(name, only, { shouldDirty: true })}
          >
            {translate("places.zone.use", { zone: zonePlace(only) })}
          </Button>
        ) : (
          time && translate("places.zone.now", { time })
        )
      }
    />
  );
}

function zoneOptions(country: string | null, desk: string, others: string): ComboOption[] {
  const theirs = zonesOf(country);
  const rest = Intl.supportedValuesOf("timeZone").filter((zone) => !theirs.includes(zone));
  const option = (zone: string, group: string) => ({
    value: zone,
    label: `${zonePlace(zone)} (${zone.slice(0, zone.indexOf("/"))})`,
    group,
  });
  return [
    ...theirs.map((zone) => option(zone, countryName(country!, desk))),
    ...rest.map((zone) => option(zone, theirs.length > 0 ? others : "")),
  ];
}
