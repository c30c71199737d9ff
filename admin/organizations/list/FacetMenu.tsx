import { useTranslate } from "react-admin";
import { ChoiceMenu } from "../../layout/ChoiceMenu.tsx";
import type { Condition, ListFilter } from "./list-filter.ts";
import { useFacetOptions } from "./useFacets.ts";

/** A small list to choose a condition's value from, by typing or by arrow keys. */
export function FacetMenu({
  name,
  filter,
  ...menu
}: {
  name: Condition;
  filter: ListFilter;
  anchor: HTMLElement;
  onChoose(value: string): void;
  onClose(): void;
}) {
  const translate = useTranslate();
  const options = useFacetOptions(name, filter);
  return (
    <ChoiceMenu
      label={translate(`list.filter.${name}`)}
      options={options}
      chosen={[String(filter[name] ?? "")]}
      {...menu}
    />
  );
}
