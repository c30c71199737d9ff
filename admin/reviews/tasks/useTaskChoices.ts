import { useLocale, useTranslate } from "react-admin";
import { ListTaskTakers, ReadTaskFacets } from "#operations/reviews/tasks/tasks";
import { useAsk } from "../../ask/useAsk.ts";
import type { Choice } from "../../layout/ChoiceMenu.tsx";
import { useChoices } from "../../organizations/form/useChoices.ts";
import { useMe } from "../../session/useMe.ts";
import { above, below, nobody, somebody, type TaskChip } from "./task-chips.ts";
import { type TaskFilter, taskStates } from "./task-filter.ts";

interface Counted {
  value: string;
  label: string;
  count: number;
}

/** What can be chosen for a chip, with how many each would leave; undefined while that is not known. */
export function useTaskChoices(chip: TaskChip, month: string, filter: TaskFilter): Choice[] | undefined {
  const say = useValueWords();
  const desk = useLocale() ?? "en";
  const mine = useMe()?.user?.id;
  const { data } = useAsk(ReadTaskFacets, { month, filter }, { staleTime: 10_000 });
  const takers = useTakers();
  if (!data) return undefined;
  const facets = data.reviewTaskFacets;
  const countOf = (facet: readonly Counted[], value: string) =>
    facet.find((one) => one.value === value)?.count ?? 0;
  const known = (facet: readonly Counted[], values: readonly string[]): Choice[] =>
    values.map((value) => ({ value, label: say(chip, value), count: countOf(facet, value) }));
  switch (chip) {
    case "states":
      return known(facets.states, taskStates);
    case "planned":
      return [
        { value: above, label: say(chip, above), count: countOf(facets.planned, "true") },
        { value: below, label: say(chip, below), count: countOf(facets.planned, "false") },
      ];
    case "who": {
      const others = takers.map(({ userId }) => userId).filter((id) => id !== mine);
      const one = (value: string): Choice => ({ value, label: say(chip, value), count: null });
      return [
        one(nobody),
        one(somebody),
        ...known(facets.assignees, others).sort((left, right) => left.label.localeCompare(right.label, desk)),
      ];
    }
    case "country":
      return facets.countries.map(({ value, count }) => ({ value, label: say(chip, value), count }));
    case "section":
      return facets.sections.map(({ value, count }) => ({ value, label: say(chip, value), count }));
    case "reason":
      return facets.reasons.map(({ value, count }) => ({ value, label: say(chip, value), count }));
  }
}

/** Says a value of a chip in the language of the desk. */
export function useValueWords(): (chip: TaskChip, value: string) => string {
  const translate = useTranslate();
  const { countries, sections } = useChoices();
  const takers = useTakers();
  const among = (options: readonly { value: string; label: string }[], value: string) =>
    options.find((option) => option.value === value)?.label ?? value;
  return (chip, value) => {
    switch (chip) {
      case "states":
        return translate(`words.taskState.${value}`);
      case "planned":
        return translate(`reviews.line.${value}`);
      case "who":
        if (value === nobody || value === somebody) return translate(`reviews.${value}`);
        return takers.find(({ userId }) => userId === value)?.name ?? "…";
      case "country":
        return among(countries, value);
      case "section":
        return among(sections, value);
      case "reason":
        return translate(`reviews.reason.${value}`);
    }
  };
}

/** Who can be handed a task, as far as it is known. */
export function useTakers() {
  return useAsk(ListTaskTakers, {}, { staleTime: 60_000 }).data?.reviewers ?? [];
}
