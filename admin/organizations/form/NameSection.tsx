import { Box } from "@mui/material";
import { memo, useMemo } from "react";
import { useTranslate } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import { LikelyDoubles } from "../doubles/LikelyDoubles.tsx";
import { FormSelect } from "./fields/FormSelect.tsx";
import { FormText } from "./fields/FormText.tsx";
import { useLanguageOptions } from "./fields/useLanguageOptions.ts";
import { ItemRow } from "./items/ItemRow.tsx";
import { SortableItems } from "./items/SortableItems.tsx";
import type { ItemOf, OrganizationForm } from "./organization-form.ts";
import { Section } from "./Section.tsx";
import { useItemLabel } from "./useItemLabel.ts";

const statuses = ["STATED", "INFERRED", "UNKNOWN"] as const;

/** What it is called, how we know, and what else it is called. */
export function NameSection() {
  const translate = useTranslate();
  const { control } = useFormContext<OrganizationForm>();
  const nameStatus = useWatch({ control, name: "nameStatus" });
  const says = useItemLabel("alternateNames");
  const options = useMemo(
    () => statuses.map((value) => ({ value, label: translate(`words.nameStatus.${value}`) })),
    [translate],
  );
  return (
    <Section id="names" title={translate("form.sections.names")} isSilent>
      <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { sm: "minmax(0, 1fr) 15rem" }, mb: 1 }}>
        <FormText
          name="name"
          label={translate(nameStatus === "UNKNOWN" ? "form.name.unknown" : "form.name.name")}
        />
        <FormSelect name="nameStatus" label={translate("form.name.status")} options={options} keepsText />
        {nameStatus !== "STATED" && (
          <FormText
            name="nameBasis"
            label={translate("form.name.basis")}
            helperText={translate("form.name.basisHint")}
            sx={{ gridColumn: "1 / -1" }}
          />
        )}
        <LikelyDoubles />
      </Box>
      <SortableItems
        list="alternateNames"
        itemLabel={(item, index) => says(item.name, index)}
        addLabel={translate("form.name.addOther")}
      >
        {(item, index) => <AlternateNameRow item={item} index={index} />}
      </SortableItems>
    </Section>
  );
}

const AlternateNameRow = memo(function AlternateNameRow({
  item,
  index,
}: {
  item: ItemOf<"alternateNames">;
  index: number;
}) {
  const translate = useTranslate();
  const languages = useLanguageOptions();
  const options = useMemo(
    () => [{ value: "", label: translate("form.name.anyLanguage") }, ...languages],
    [languages, translate],
  );
  return (
    <ItemRow list="alternateNames" index={index} item={item}>
      <Box sx={{ display: "grid", gap: 1.5, gridTemplateColumns: { sm: "minmax(0, 1fr) 12rem" } }}>
        <FormText name={`alternateNames.${index}.name`} label={translate("form.name.other")} />
        <FormSelect
          name={`alternateNames.${index}.locale`}
          label={translate("form.name.language")}
          options={options}
        />
      </Box>
    </ItemRow>
  );
});
