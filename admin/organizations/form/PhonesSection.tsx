import { Box, Link } from "@mui/material";
import { memo, useMemo } from "react";
import { useTranslate } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import { usePasteOffer } from "../pasting/usePasteOffer.ts";
import { BelongsTo } from "./fields/BelongsTo.tsx";
import { Extra, Extras } from "./fields/Extra.tsx";
import { FormSelect } from "./fields/FormSelect.tsx";
import { FormText } from "./fields/FormText.tsx";
import { LocalizedText } from "./fields/LocalizedText.tsx";
import { ItemRow, itemLook } from "./items/ItemRow.tsx";
import { SortableItems } from "./items/SortableItems.tsx";
import { useOrganization } from "./OrganizationContext.tsx";
import type { ItemOf, OrganizationForm } from "./organization-form.ts";
import { Section } from "./Section.tsx";
import { useItemLabel } from "./useItemLabel.ts";

const types = ["VOICE", "CELL", "WHATSAPP", "HOTLINE", "TOLL_FREE", "TEXT", "FAX"] as const;

/** Its numbers, the one to try first first. */
export function PhonesSection() {
  const translate = useTranslate();
  const says = useItemLabel("phones");
  return (
    <Section id="phones" title={translate("form.sections.phones")} hint={translate("form.phones.hint")}>
      <SortableItems
        list="phones"
        itemLabel={(item, index) => says(item.asPublished, index)}
        addLabel={translate("form.phones.add")}
      >
        {(item, index) => <PhoneRow item={item} index={index} />}
      </SortableItems>
    </Section>
  );
}

const PhoneRow = memo(function PhoneRow({ item, index }: { item: ItemOf<"phones">; index: number }) {
  const translate = useTranslate();
  const name = `phones.${index}` as const;
  const options = useMemo(
    () => types.map((value) => ({ value, label: translate(`words.phoneType.${value}`) })),
    [translate],
  );
  const offerPaste = usePasteOffer();
  const onPasteText = useMemo(() => offerPaste("phones", index), [offerPaste, index]);
  const beneath = useMemo(() => <Dialled id={item.id} index={index} />, [item.id, index]);
  return (
    <ItemRow list="phones" index={index} item={item}>
      <Box sx={itemLook}>
        <FormText
          name={`${name}.asPublished`}
          label={translate("form.phones.number")}
          type="tel"
          dir="ltr"
          onPasteText={onPasteText}
          helperText={beneath}
        />
        <FormSelect name={`${name}.type`} label={translate("form.phones.type")} options={options} keepsText />
        <Extras claim={{ id: item.id, label: `${translate("words.claimKind.PHONE")} ${item.asPublished}` }}>
          <Extra name={`${name}.label`} says={translate("form.phones.label")} width="20rem">
            <LocalizedText name={`${name}.label`} label={translate("form.phones.label")} />
          </Extra>
          <BelongsTo name={name} />
          <Extra name={`${name}.extension`} says={translate("form.phones.extension")} width="6rem">
            <FormText name={`${name}.extension`} label={translate("form.phones.extension")} dir="ltr" />
          </Extra>
        </Extras>
      </Box>
    </ItemRow>
  );
});

/** What can be dialled, as long as the number is the one that was read. */
function Dialled({ id, index }: { id: string; index: number }) {
  const translate = useTranslate();
  const { organization } = useOrganization();
  const { control } = useFormContext<OrganizationForm>();
  const loaded = organization?.phones.find((phone) => phone.id === id);
  const isSame = useWatch({
    control,
    name: `phones.${index}.asPublished`,
    compute: (text) => text === loaded?.asPublished,
  });
  if (!loaded?.number || !isSame) return null;
  return (
    <>
      {translate("form.phones.dialled")}{" "}
      <Link href={`tel:${loaded.number}`} dir="ltr" sx={{ fontVariantNumeric: "tabular-nums" }}>
        {loaded.number}
      </Link>
    </>
  );
}
