import { Box, Link, Typography } from "@mui/material";
import { memo } from "react";
import { useTranslate } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import { Link as RouterLink } from "react-router-dom";
import { Extra, Extras } from "./fields/Extra.tsx";
import { FormSelect } from "./fields/FormSelect.tsx";
import { LocalizedText } from "./fields/LocalizedText.tsx";
import { ItemRow } from "./items/ItemRow.tsx";
import { SortableItems } from "./items/SortableItems.tsx";
import { useOrganization } from "./OrganizationContext.tsx";
import type { ItemOf, OrganizationForm } from "./organization-form.ts";
import { Section } from "./Section.tsx";
import { useChoices } from "./useChoices.ts";
import { useItemLabel } from "./useItemLabel.ts";

/** On which country pages it stands, in which of their sections. */
export function EntriesSection() {
  const translate = useTranslate();
  const { getValues } = useFormContext<OrganizationForm>();
  const { countries, sections } = useChoices();
  const says = useItemLabel("entries");
  const nameOf = (options: typeof countries, value: string) =>
    options.find((option) => option.value === value)?.label ?? value;
  return (
    <Section id="entries" title={translate("form.sections.entries")} hint={translate("form.entries.hint")}>
      <SortableItems
        list="entries"
        isOrdered={false}
        itemLabel={({ country, section }, index) =>
          says(country && `${nameOf(countries, country)}, ${nameOf(sections, section)}`, index)
        }
        addLabel={translate("form.entries.add")}
        given={() => ({ country: getValues("entries").at(-1)?.country ?? countries[0]?.value ?? "" })}
      >
        {(item, index) => <EntryRow item={item} index={index} />}
      </SortableItems>
    </Section>
  );
}

const EntryRow = memo(function EntryRow({ item, index }: { item: ItemOf<"entries">; index: number }) {
  const translate = useTranslate();
  const { countries, sections } = useChoices();
  const choose = { value: "", label: translate("form.choose") };
  return (
    <ItemRow list="entries" index={index} item={item}>
      <Box
        sx={{
          display: "grid",
          columnGap: 1.5,
          rowGap: 1,
          gridTemplateColumns: { sm: "repeat(2, minmax(0, 1fr))" },
        }}
      >
        <FormSelect
          name={`entries.${index}.country`}
          label={translate("form.entries.country")}
          options={[choose, ...countries]}
          keepsText
        />
        <FormSelect
          name={`entries.${index}.section`}
          label={translate("form.entries.section")}
          options={[choose, ...sections]}
          keepsText
        />
        <Box sx={{ gridColumn: "1 / -1" }}>
          <Place id={item.id} index={index} />
          <Extras>
            <Extra name={`entries.${index}.note`} says={translate("form.entries.note")} width="20rem">
              <LocalizedText
                name={`entries.${index}.note`}
                label={translate("form.entries.note")}
                multiline
              />
            </Extra>
          </Extras>
        </Box>
      </Box>
    </ItemRow>
  );
});

/** Where the entry stands on its page now, and the way there. */
function Place({ id, index }: { id: string; index: number }) {
  const translate = useTranslate();
  const { organization } = useOrganization();
  const { control } = useFormContext<OrganizationForm>();
  const [country, section] = useWatch({
    control,
    name: [`entries.${index}.country`, `entries.${index}.section`],
  });
  const entry = organization?.entries.find((loaded) => loaded.id === id);
  if (!entry?.position || entry.country !== country || entry.section !== section) return null;
  return (
    <Typography variant="body2" sx={{ mb: 1, color: "text.secondary" }}>
      {translate("form.entries.position", { position: entry.position })}{" "}
      <Link component={RouterLink} to={`/countries/${country}#${section}`}>
        {translate("form.entries.order")}
      </Link>
    </Typography>
  );
}
