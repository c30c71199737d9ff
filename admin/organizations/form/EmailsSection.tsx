import { Box } from "@mui/material";
import { memo, useMemo } from "react";
import { useTranslate } from "react-admin";
import { usePasteOffer } from "../pasting/usePasteOffer.ts";
import { BelongsTo } from "./fields/BelongsTo.tsx";
import { Extra, Extras } from "./fields/Extra.tsx";
import { FormText } from "./fields/FormText.tsx";
import { LocalizedText } from "./fields/LocalizedText.tsx";
import { ItemRow } from "./items/ItemRow.tsx";
import { SortableItems } from "./items/SortableItems.tsx";
import type { ItemOf } from "./organization-form.ts";
import { Section } from "./Section.tsx";
import { useItemLabel } from "./useItemLabel.ts";

/** Its mailboxes. */
export function EmailsSection() {
  const translate = useTranslate();
  const says = useItemLabel("emails");
  return (
    <Section id="emails" title={translate("form.sections.emails")}>
      <SortableItems
        list="emails"
        itemLabel={(item, index) => says(item.asPublished, index)}
        addLabel={translate("form.emails.add")}
      >
        {(item, index) => <EmailRow item={item} index={index} />}
      </SortableItems>
    </Section>
  );
}

const EmailRow = memo(function EmailRow({ item, index }: { item: ItemOf<"emails">; index: number }) {
  const translate = useTranslate();
  const offerPaste = usePasteOffer();
  const onPasteText = useMemo(() => offerPaste("emails", index), [offerPaste, index]);
  return (
    <ItemRow list="emails" index={index} item={item}>
      <Box sx={{ display: "grid", rowGap: 1 }}>
        <FormText
          name={`emails.${index}.asPublished`}
          label={translate("form.emails.address")}
          type="email"
          dir="ltr"
          onPasteText={onPasteText}
        />
        <Extras claim={{ id: item.id, label: `${translate("words.claimKind.EMAIL")} ${item.asPublished}` }}>
          <Extra name={`emails.${index}.label`} says={translate("form.emails.label")} width="20rem">
            <LocalizedText name={`emails.${index}.label`} label={translate("form.emails.label")} />
          </Extra>
          <BelongsTo name={`emails.${index}`} />
        </Extras>
      </Box>
    </ItemRow>
  );
});
