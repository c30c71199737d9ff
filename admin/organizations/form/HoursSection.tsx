import AddIcon from "@mui/icons-material/Add";
import { Button } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import { HourSetEditor } from "../hours/HourSetEditor.tsx";
import type { HourSet } from "../hours/hour-sets.ts";
import { useHours } from "../hours/useHours.ts";
import { useOrganization } from "./OrganizationContext.tsx";
import { blankItem, type OrganizationForm } from "./organization-form.ts";
import { Section } from "./Section.tsx";

/** A week on which the first hours can be drawn. */
const blankSet: HourSet = { key: "first", locationId: null, contactId: null, label: {}, periods: [] };

/** When it is open: a week for every place, person and purpose that has hours of its own. */
export function HoursSection() {
  const translate = useTranslate();
  const { readOnly } = useOrganization();
  const hours = useHours();
  const ownerName = useOwnerNames();
  const [begun, setBegun] = useState<string | null>(null);
  const sets = hours.sets.length > 0 ? hours.sets : [blankSet];
  const begin = () => {
    const period = blankItem("schedules");
    hours.pin(period.id, period.id);
    setBegun(period.id);
    hours.change([...hours.periods, period]);
  };
  return (
    <Section id="hours" title={translate("form.sections.hours")} hint={translate("places.hours.hint")}>
      {sets.map((set) => (
        <HourSetEditor
          key={set.key}
          set={set}
          hours={hours}
          ownerName={ownerName(set)}
          isNew={set.key === begun}
          isAlone={sets.length === 1}
        />
      ))}
      {!readOnly && hours.sets.length > 0 && (
        <Button startIcon={<AddIcon />} sx={{ mt: 2, ml: -1.75 }} onClick={begin}>
          {translate("places.hours.another")}
        </Button>
      )}
    </Section>
  );
}

/** Says whose hours they are; empty for the organization's own. */
function useOwnerNames(): (owner: Pick<HourSet, "locationId" | "contactId">) => string {
  const translate = useTranslate();
  const { control } = useFormContext<OrganizationForm>();
  const names = useWatch({
    control,
    name: ["locations", "contacts"],
    compute: ([locations, contacts]): Record<string, string> =>
      Object.fromEntries([
        ...locations.map(({ id, name, city, address1 }) => [id, name || city || address1 || ""]),
        ...contacts.map(({ id, name }) => [id, name]),
      ]),
  });
  return ({ locationId, contactId }) => {
    const id = contactId ?? locationId;
    return id === null ? "" : names[id] || translate("places.unnamed");
  };
}
