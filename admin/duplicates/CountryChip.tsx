import { useState } from "react";
import { useTranslate } from "react-admin";
import { useFormats } from "../i18n/useFormats.ts";
import { ChoiceMenu } from "../layout/ChoiceMenu.tsx";
import { useChoices } from "../organizations/form/useChoices.ts";
import { FilterChip } from "../organizations/list/FilterChip.tsx";

/** On whose page the duplicates stand: at first on those that the person tends. */
export function CountryChip({
  country,
  own,
  onChoose,
}: {
  /** A code, `all`, or null for the person's own. */
  country: string | null;
  own: readonly string[];
  onChoose(country: string | null): void;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const { countries } = useChoices();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const nameOf = (code: string) => countries.find(({ value }) => value === code)?.label ?? code;
  const isOwn = country === null && own.length > 0;
  const chosen = isOwn
    ? formats.list(own.map(nameOf))
    : country === null || country === "all"
      ? null
      : nameOf(country);
  const close = () => {
    setAnchor(null);
    anchor?.focus();
  };
  return (
    <>
      <FilterChip
        label={translate("list.filter.country")}
        value={chosen}
        expanded={anchor !== null}
        onPress={setAnchor}
        onRemove={() => onChoose("all")}
      />
      {anchor && (
        <ChoiceMenu
          label={translate("list.filter.country")}
          options={countries.map((option) => ({ ...option, count: null }))}
          chosen={isOwn ? own : country ? [country] : []}
          anchor={anchor}
          onChoose={(code) => {
            onChoose(code);
            close();
          }}
          onClose={close}
        />
      )}
    </>
  );
}
