import { useLocale, useTranslate } from "react-admin";
import { FindingAssignees } from "#operations/findings/deciding/deciding";
import { ReadFindingFacets } from "#operations/findings/list/list";
import { useAsk } from "../../ask/useAsk.ts";
import { useFormats } from "../../i18n/useFormats.ts";
import type { Choice } from "../../layout/ChoiceMenu.tsx";
import { useChoices } from "../../organizations/form/useChoices.ts";
import { useRules } from "../../rules/useRules.ts";
import { useMe } from "../../session/useMe.ts";
import { type FindingFilter, severities, sources, states } from "../finding-filter.ts";
import { ages, type Chip, type FirstChip, nobody, somebody } from "./finding-chips.ts";

/** What can be chosen for a chip, with how many each would leave; undefined while that is not known. */
export function useFindingChoices(chip: FirstChip, filter: FindingFilter): Choice[] | undefined {
  const say = useValueWords();
  const desk = useLocale() ?? "en";
  const mine = useMe()?.user?.id;
  const { data } = useAsk(ReadFindingFacets, { filter }, { staleTime: 10_000 });
  const people = useAsk(FindingAssignees, {}, { staleTime: 60_000 }).data?.findingAssignees;
  const known = (value: string, count: number | null): Choice => ({ value, label: say(chip, value), count });
  if (chip === "minAgeDays") return ages.map((days) => known(String(days), null));
  if (!data) return undefined;
  const facets = data.findingFacets;
  const counted = (facet: readonly { value: string; count: number }[], values: readonly string[]) =>
    values.map((value) => known(value, facet.find((one) => one.value === value)?.count ?? 0));
  const found = (facet: readonly { value: string; count: number }[]) => facet.map((one) => one.value);
  switch (chip) {
    case "severities":
      return counted(facets.severities, severities);
    case "sources":
      return counted(facets.sources, sources);
    case "states":
      return counted(facets.states, states);
    case "rules":
      // What is chosen stays to be taken away, also where nothing is left of it.
      return counted(facets.rules, [...new Set([...found(facets.rules), ...(filter.rules ?? [])])]);
    case "country":
      return counted(facets.countries, found(facets.countries));
    case "section":
      return counted(facets.sections, found(facets.sections));
    case "who": {
      const others = (people ?? [])
        .filter(({ id }) => id !== mine)
        .map(({ id }) => known(id, facets.assignees.find(({ value }) => value === id)?.count ?? 0))
        .sort((one, other) => one.label.localeCompare(other.label, desk));
      const me = mine ? counted(facets.assignees, [mine]) : [];
      return [...me, known(nobody, null), known(somebody, null), ...others];
    }
  }
}

/** Says a value of a chip in the language of the desk. */
export function useValueWords(): (chip: Chip, value: string) => string {
  const translate = useTranslate();
  const formats = useFormats();
  const { titleOf } = useRules();
  const mine = useMe()?.user?.id;
  const { countries, sections } = useChoices();
  const people = useAsk(FindingAssignees, {}, { staleTime: 60_000 }).data?.findingAssignees;
  const among = (options: readonly { value: string; label: string }[], value: string) =>
    options.find((option) => option.value === value)?.label ?? value;
  return (chip, value) => {
    switch (chip) {
      case "severities":
        return translate(`words.severity.${value}`);
      case "sources":
        return translate(`words.findingSource.${value}`);
      case "states":
        return translate(`words.findingState.${value}`);
      case "rules":
        return titleOf(value);
      case "country":
      case "countries":
        return among(countries, value);
      case "section":
        return among(sections, value);
      case "minAgeDays":
        return ages.includes(Number(value))
          ? translate(`findingsRoom.age.${value}`)
          : translate("findingsRoom.age.days", {
              smart_count: Number(value),
              number: formats.number(Number(value)),
            });
      case "who":
        if (value === mine) return translate("findingsRoom.me");
        if (value === nobody || value === somebody) return translate(`findingsRoom.${value}`);
        return people?.find(({ id }) => id === value)?.name ?? "…";
      default:
        return value;
    }
  };
}
