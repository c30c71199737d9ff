import { useCallback, useEffect, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import { PasteButton } from "../pasting/PasteButton.tsx";
import { LocationCard } from "../places/LocationCard.tsx";
import { LocationMapPanel } from "../places/LocationMapPanel.tsx";
import { ItemRow } from "./items/ItemRow.tsx";
import { SortableItems } from "./items/SortableItems.tsx";
import type { OrganizationForm } from "./organization-form.ts";
import { Section } from "./Section.tsx";
import { useItemLabel } from "./useItemLabel.ts";

const into = { list: "locations", index: null } as const;

/** Where it is, on a map and as addresses; what belongs to a place shares its visibility. */
export function LocationsSection() {
  const translate = useTranslate();
  const says = useItemLabel("locations");
  const { control, getValues } = useFormContext<OrganizationForm>();
  const [open, setOpen] = useState<string | null>(null);
  const toggle = useCallback(
    (id: string, isOpen: boolean) => setOpen((before) => (isOpen ? id : before === id ? null : before)),
    [],
  );
  useNewest(setOpen);
  const hasPlaces = useWatch({
    control,
    name: "locations",
    compute: (locations) => locations.some(({ kind }) => kind !== "VIRTUAL"),
  });
  return (
    <Section
      id="locations"
      title={translate("form.sections.locations")}
      action={<PasteButton target={into} />}
    >
      {hasPlaces && <LocationMapPanel selected={open} onSelect={setOpen} />}
      <SortableItems
        list="locations"
        itemLabel={({ name, address1, city }, index) => says(name || address1 || city, index)}
        addLabel={translate("places.add")}
        given={() => givenBy(getValues())}
      >
        {(item, index) => (
          <ItemRow list="locations" index={index} item={item}>
            <LocationCard
              index={index}
              isOpen={open === item.id}
              label={says(item.name || item.address1 || item.city, index)}
              onToggle={toggle}
            />
          </ItemRow>
        )}
      </SortableItems>
    </Section>
  );
}

/** A second place is most often in the same country as the first. */
function givenBy({ locations, entries }: OrganizationForm) {
  return { country: locations[0]?.country ?? (entries[0]?.country || null) };
}

/** Opens the place that was just added, and puts the cursor into its address. */
function useNewest(open: (id: string) => void) {
  const { control } = useFormContext<OrganizationForm>();
  const ids = useWatch({ control, name: "locations", compute: (all) => all.map(({ id }) => id).join(" ") });
  const known = useRef(new Set(ids.split(" ")));
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const added = ids.split(" ").filter((id) => id && !known.current.has(id));
    for (const id of added) known.current.add(id);
    const [id] = added;
    if (id === undefined || added.length > 1) return;
    latest.current(id);
    const index = ids.split(" ").indexOf(id);
    requestAnimationFrame(() => document.getElementById(`locations.${index}.asPublished`)?.focus());
  }, [ids]);
}
