import { Box } from "@mui/material";
import { memo, useCallback, useMemo } from "react";
import { useTranslate } from "react-admin";
import { useFormContext } from "react-hook-form";
import { usePasteOffer } from "../pasting/usePasteOffer.ts";
import { Extra, Extras } from "./fields/Extra.tsx";
import { FormSelect } from "./fields/FormSelect.tsx";
import { FormText } from "./fields/FormText.tsx";
import { LocalizedText } from "./fields/LocalizedText.tsx";
import { guessKind, tidyUrl } from "./fields/links.ts";
import { ItemRow, itemLook } from "./items/ItemRow.tsx";
import { SortableItems } from "./items/SortableItems.tsx";
import type { ItemOf, OrganizationForm } from "./organization-form.ts";
import { Section } from "./Section.tsx";
import { useItemLabel } from "./useItemLabel.ts";

const kinds = [
  "WEBSITE",
  "FACEBOOK",
  "INSTAGRAM",
  "TWITTER",
  "YOUTUBE",
  "LINKEDIN",
  "TELEGRAM",
  "OTHER",
] as const;

/** Its websites and social pages. */
export function LinksSection() {
  const translate = useTranslate();
  const says = useItemLabel("links");
  return (
    <Section id="links" title={translate("form.sections.links")}>
      <SortableItems
        list="links"
        itemLabel={(item, index) => says(item.url || item.asPublished, index)}
        addLabel={translate("form.links.add")}
      >
        {(item, index) => <LinkRow item={item} index={index} />}
      </SortableItems>
    </Section>
  );
}

const LinkRow = memo(function LinkRow({ item, index }: { item: ItemOf<"links">; index: number }) {
  const translate = useTranslate();
  const { getValues, setValue } = useFormContext<OrganizationForm>();
  const options = useMemo(
    () => kinds.map((value) => ({ value, label: translate(`words.linkKind.${value}`) })),
    [translate],
  );
  const offerPaste = usePasteOffer();
  const onPasteText = useMemo(() => offerPaste("links", index), [offerPaste, index]);
  const tidy = useCallback(
    (typed: string) => {
      const url = tidyUrl(typed);
      if (url !== typed) setValue(`links.${index}.url`, url, { shouldDirty: true });
      const kind = guessKind(url);
      // A kind that somebody chose for a site of its own, such as OTHER, is theirs to keep.
      const { kind: chosen } = getValues(`links.${index}`);
      if (kind && kind !== chosen && (kind !== "WEBSITE" || chosen !== "OTHER"))
        setValue(`links.${index}.kind`, kind, { shouldDirty: true });
    },
    [getValues, setValue, index],
  );
  return (
    <ItemRow list="links" index={index} item={item}>
      <Box sx={itemLook}>
        <FormText
          name={`links.${index}.url`}
          label={translate("form.links.url")}
          type="url"
          dir="ltr"
          onPasteText={onPasteText}
          onLeave={tidy}
        />
        <FormSelect
          name={`links.${index}.kind`}
          label={translate("form.links.kind")}
          options={options}
          keepsText
        />
        <Extras
          claim={{
            id: item.id,
            label: `${translate("words.claimKind.LINK")} ${item.url ?? item.asPublished ?? ""}`,
          }}
        >
          <Extra name={`links.${index}.asPublished`} says={translate("form.links.asPublished")}>
            <FormText name={`links.${index}.asPublished`} label={translate("form.links.asPublished")} />
          </Extra>
          <Extra name={`links.${index}.label`} says={translate("form.links.label")} width="20rem">
            <LocalizedText name={`links.${index}.label`} label={translate("form.links.label")} />
          </Extra>
        </Extras>
      </Box>
    </ItemRow>
  );
});
