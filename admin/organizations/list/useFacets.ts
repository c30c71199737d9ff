import { useLocale, useTranslate } from "react-admin";
import { ReadFacets, type ReadFacetsQuery } from "#operations/organizations/list/list";
import { useAsk } from "../../ask/useAsk.ts";
import { severities } from "../../findings/finding-filter.ts";
import type { Choice } from "../../layout/ChoiceMenu.tsx";
import { useRules } from "../../rules/useRules.ts";
import { languageName } from "../form/fields/languages.ts";
import { useChoices } from "../form/useChoices.ts";
import { type Condition, claimKinds, type ListFilter } from "./list-filter.ts";

type Facets = ReadFacetsQuery["organizationFacets"];

const counted: Partial<Record<Condition, keyof Facets & string>> = {
  status: "statuses",
  freshness: "freshnesses",
  country: "countries",
  section: "sections",
  state: "states",
  help: "helps",
  missingLanguage: "missingLanguages",
  language: "languages",
  editedBy: "editors",
};

/** Conditions of which one chooses a value from a list. */
export const chosenFromList: readonly Condition[] = [
  "status",
  "freshness",
  "country",
  "section",
  "state",
  "help",
  "audience",
  "missingLanguage",
  "outdatedLanguage",
  "language",
  "editedBy",
  "claimKind",
  "findingSeverity",
  "findingRule",
];

/** What can be chosen for a condition, with how many each would leave; undefined while that is not known. */
export function useFacetOptions(name: Condition, filter: ListFilter): Choice[] | undefined {
  const { audiences } = useChoices();
  const { data, isPlaceholderData } = useAsk(ReadFacets, { filter }, { staleTime: 10_000 });
  const { rules } = useRules();
  const say = useValueLabel();
  const uncounted = (values: readonly string[]) =>
    values.map((value) => ({ value, label: say(name, value), count: null }));
  if (name === "claimKind") return uncounted(claimKinds);
  if (name === "findingSeverity") return uncounted(severities);
  if (name === "findingRule") return uncounted(rules.filter(({ on }) => on).map(({ code }) => code));
  if (name === "audience") return audiences.map((option) => ({ ...option, count: null }));
  if (!data || isPlaceholderData) return undefined;
  const facets = data.organizationFacets;
  if (name === "outdatedLanguage") return uncounted(facets.missingLanguages.map(({ value }) => value));
  const facet = counted[name];
  if (!facet) return [];
  return facets[facet].map(({ value, label, count }) => ({
    value,
    label: name === "editedBy" || name === "state" ? label : say(name, value, label),
    count,
  }));
}

/** Says a condition's value in the language of the desk. */
export function useValueLabel(): (name: Condition, value: string, known?: string) => string {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const choices = useChoices();
  const { titleOf } = useRules();
  return (name, value, known = value) => {
    const among = (options: readonly { value: string; label: string }[]) =>
      options.find((option) => option.value === value)?.label ?? known;
    switch (name) {
      case "status":
        return translate(`words.status.${value}`);
      case "freshness":
        return translate(`words.freshness.${value}`);
      case "claimKind":
        return translate(`words.claimKind.${value}`);
      case "findingSeverity":
        return translate(`words.severity.${value}`);
      case "findingRule":
        return titleOf(value);
      case "country":
        return among(choices.countries);
      case "section":
        return among(choices.sections);
      case "help":
        return among(choices.helps);
      case "audience":
        return among(choices.audiences);
      case "language":
      case "missingLanguage":
      case "outdatedLanguage":
        return languageName(value, desk);
      default:
        return known;
    }
  };
}
