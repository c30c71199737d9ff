import { createContext, type ReactNode, useContext, useDeferredValue, useMemo } from "react";
import { useTranslate } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import { useDebounced } from "../../../layout/useDebounced.ts";
import { useOrganization } from "../OrganizationContext.tsx";
import type { OrganizationForm } from "../organization-form.ts";
import { Extra } from "./Extra.tsx";
import { FieldBox, FieldFrame, useFieldError } from "./FieldFrame.tsx";
import type { Option } from "./FormSelect.tsx";

/** Milliseconds between keys after which somebody has stopped typing. */
const restingTime = 300;

const Context = createContext<readonly Option[]>([]);

/** Knows the places and persons to which something can belong, by the names that they have in the form. */
export function OwnersProvider({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const { control } = useFormContext<OrganizationForm>();
  const named = useWatch({
    control,
    name: ["locations", "contacts"],
    compute: ([locations, contacts]) =>
      JSON.stringify([
        locations.map(({ id, name, address1, city }) => [
          id,
          name || [address1, city].filter(Boolean).join(", "),
        ]),
        contacts.map(({ id, name }) => [id, name]),
      ]),
  });
  // Every phone shows these names: they follow when the typing rests, and give way when it goes on.
  const settled = useDeferredValue(useDebounced(named, restingTime));
  const owners = useMemo(() => {
    const [locations, contacts] = JSON.parse(settled) as [string, string][][];
    const options = (kind: "location" | "contact", items: [string, string][] = []): Option[] =>
      items.map(([id, name], index) => ({
        value: `${kind}:${id}`,
        label: name || translate(`form.owners.${kind}`, { place: index + 1 }),
      }));
    return [...options("location", locations), ...options("contact", contacts)];
  }, [settled, translate]);
  return <Context.Provider value={owners}>{children}</Context.Provider>;
}

/** To which place or person an item belongs, whose visibility it shares; nothing while there are none. */
export function BelongsTo({ name, places }: { name: string; places?: boolean }) {
  const translate = useTranslate();
  const all = useContext(Context);
  const owners = places ? all.filter(({ value }) => value.startsWith("location:")) : all;
  if (owners.length === 0) return null;
  return (
    <Extra
      name={`${name}.locationId`}
      also={places ? [] : [`${name}.contactId`]}
      says={translate(places ? "form.owners.place" : "form.owners.belongsTo")}
    >
      <OwnerSelect name={name} owners={owners} places={places} />
    </Extra>
  );
}

function OwnerSelect({
  name,
  owners,
  places,
}: {
  name: string;
  owners: readonly Option[];
  places?: boolean;
}) {
  const translate = useTranslate();
  const { readOnly } = useOrganization();
  const { control, setValue } = useFormContext();
  const [locationId, contactId] = useWatch({ control, name: [`${name}.locationId`, `${name}.contactId`] });
  const field = `${name}.locationId`;
  const errors = [useFieldError(field), useFieldError(`${name}.contactId`)];
  const chosen = locationId ? `location:${locationId}` : contactId ? `contact:${contactId}` : "";
  const choose = (value: string) => {
    const [kind, id] = value.split(":");
    setValue(`${name}.locationId`, kind === "location" ? id : null, { shouldDirty: true });
    if (!places) setValue(`${name}.contactId`, kind === "contact" ? id : null, { shouldDirty: true });
  };
  return (
    <FieldFrame
      name={field}
      label={translate(places ? "form.owners.place" : "form.owners.belongsTo")}
      error={errors.find(Boolean)}
    >
      <FieldBox data-still={readOnly ? "" : undefined}>
        <select
          id={field}
          value={chosen}
          disabled={readOnly}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{translate(places ? "form.owners.noPlace" : "form.owners.all")}</option>
          {owners.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </FieldBox>
    </FieldFrame>
  );
}
