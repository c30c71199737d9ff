import { Box } from "@mui/material";
import { memo } from "react";
import { useTranslate } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import { useFormats } from "../../i18n/useFormats.ts";
import { ClosedUntil } from "./fields/ClosedUntil.tsx";
import { FormText } from "./fields/FormText.tsx";
import { LocalizedText } from "./fields/LocalizedText.tsx";
import { SeenMark } from "./fields/SeenMark.tsx";
import { today } from "./fields/today.ts";
import { noticeSeen } from "./fields/visibility.ts";
import { ItemRow } from "./items/ItemRow.tsx";
import { SortableItems } from "./items/SortableItems.tsx";
import type { ItemOf, OrganizationForm } from "./organization-form.ts";
import { Section } from "./Section.tsx";
import { useItemLabel } from "./useItemLabel.ts";

/** Dated remarks that the public sees, and that go by themselves. */
export function NoticesSection() {
  const translate = useTranslate();
  const says = useItemLabel("notices");
  return (
    <Section id="notices" title={translate("form.sections.notices")} hint={translate("form.notices.hint")}>
      <SortableItems
        list="notices"
        itemLabel={({ text }, index) => says(Object.values(text).find(Boolean)?.slice(0, 40), index)}
        addLabel={translate("form.notices.add")}
        actions={<ClosedUntil />}
      >
        {(item, index) => <NoticeRow item={item} index={index} />}
      </SortableItems>
    </Section>
  );
}

const NoticeRow = memo(function NoticeRow({ item, index }: { item: ItemOf<"notices">; index: number }) {
  const translate = useTranslate();
  return (
    <ItemRow list="notices" index={index} item={item}>
      <LocalizedText name={`notices.${index}.text`} label={translate("form.notices.text")} multiline />
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "end", columnGap: 1.5, rowGap: 1, mt: 1 }}>
        <FormText name={`notices.${index}.startsOn`} label={translate("form.notices.startsOn")} type="date" />
        <FormText name={`notices.${index}.endsOn`} label={translate("form.notices.endsOn")} type="date" />
        <Box sx={{ minHeight: 40, display: "flex", alignItems: "center" }}>
          <Seen index={index} />
        </Box>
      </Box>
    </ItemRow>
  );
});

/** Says when the public sees the notice. */
function Seen({ index }: { index: number }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { control } = useFormContext<OrganizationForm>();
  const [startsOn, endsOn] = useWatch({
    control,
    name: [`notices.${index}.startsOn`, `notices.${index}.endsOn`],
  });
  const seen = noticeSeen({ startsOn, endsOn }, today());
  const date = seen === "from" ? startsOn : endsOn;
  return (
    <SeenMark
      isSeen={seen === "now" || seen === "nowUntil"}
      says={translate(`form.notices.seen.${seen}`, { date: date ? formats.date(date) : "" })}
    />
  );
}
