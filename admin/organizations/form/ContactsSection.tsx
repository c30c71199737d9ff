import { Box } from "@mui/material";
import { memo, useMemo } from "react";
import { useTranslate } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import { useFormats } from "../../i18n/useFormats.ts";
import { BelongsTo } from "./fields/BelongsTo.tsx";
import { Extras } from "./fields/Extra.tsx";
import { FormSelect } from "./fields/FormSelect.tsx";
import { FormText } from "./fields/FormText.tsx";
import { SeenMark } from "./fields/SeenMark.tsx";
import { today } from "./fields/today.ts";
import { personSeen } from "./fields/visibility.ts";
import { ItemRow } from "./items/ItemRow.tsx";
import { SortableItems } from "./items/SortableItems.tsx";
import type { ItemOf, OrganizationForm } from "./organization-form.ts";
import { Section } from "./Section.tsx";
import { useItemLabel } from "./useItemLabel.ts";

const consents = ["NOT_RECORDED", "GIVEN", "REFUSED"] as const;

/** People to ask for, who are public only while they agree. */
export function ContactsSection() {
  const translate = useTranslate();
  const says = useItemLabel("contacts");
  return (
    <Section id="contacts" title={translate("form.sections.contacts")} hint={translate("form.contacts.hint")}>
      <SortableItems
        list="contacts"
        itemLabel={(item, index) => says(item.name, index)}
        addLabel={translate("form.contacts.add")}
      >
        {(item, index) => <ContactRow item={item} index={index} />}
      </SortableItems>
    </Section>
  );
}

const ContactRow = memo(function ContactRow({ item, index }: { item: ItemOf<"contacts">; index: number }) {
  const translate = useTranslate();
  const { control, setValue } = useFormContext<OrganizationForm>();
  const name = `contacts.${index}` as const;
  const isGiven = useWatch({ control, name: `${name}.consent`, compute: (consent) => consent === "GIVEN" });
  const options = useMemo(
    () => consents.map((value) => ({ value, label: translate(`words.consent.${value}`) })),
    [translate],
  );
  return (
    <ItemRow list="contacts" index={index} item={item}>
      <Box
        sx={{
          display: "grid",
          columnGap: 1.5,
          rowGap: 1,
          gridTemplateColumns: { sm: "repeat(2, minmax(0, 1fr))" },
        }}
      >
        <FormText name={`${name}.name`} label={translate("form.contacts.name")} />
        <FormText name={`${name}.role`} label={translate("form.contacts.role")} />
        <FormSelect
          name={`${name}.consent`}
          label={translate("form.contacts.consent")}
          options={options}
          keepsText
          // A last day belongs to a consent that was given, and to no other answer.
          onChange={(value) =>
            value !== "GIVEN" && setValue(`${name}.consentUntil`, null, { shouldDirty: true })
          }
        />
        {isGiven && (
          <FormText name={`${name}.consentUntil`} label={translate("form.contacts.until")} type="date" />
        )}
        <Extras claim={{ id: item.id, label: `${translate("words.claimKind.CONTACT")} ${item.name}` }}>
          <BelongsTo name={name} places />
        </Extras>
        <Box sx={{ gridColumn: "1 / -1" }}>
          <Seen index={index} />
        </Box>
      </Box>
    </ItemRow>
  );
});

/** Says whether the public sees the person. */
function Seen({ index }: { index: number }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { control } = useFormContext<OrganizationForm>();
  const [consent, consentUntil, locationId] = useWatch({
    control,
    name: [`contacts.${index}.consent`, `contacts.${index}.consentUntil`, `contacts.${index}.locationId`],
  });
  const locations = useWatch({ control, name: "locations" });
  const seen = personSeen({ consent, consentUntil, locationId }, locations, today());
  const date = consentUntil ? formats.date(consentUntil) : "";
  return <SeenMark isSeen={seen === "seen"} says={translate(`form.contacts.seen.${seen}`, { date })} />;
}
