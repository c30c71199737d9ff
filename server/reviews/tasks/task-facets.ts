import { storable } from "../../database/storable.ts";
import type { EditorialContext } from "../../editorial/context.ts";
import type { Locale } from "../../locales.ts";
import type { Localized } from "../../organizations/document.ts";
import type { Facet } from "../../organizations/lists/read-facets.ts";
import { authorize } from "../../policies/law.ts";
import { taskPolicy } from "../../policies/task.ts";
import { chooseText } from "../../public/choose-text.ts";
import { Values } from "../../public/reading/statement.ts";
import { checkMonth } from "./check-month.ts";
import { facetsSql, type TaskFacetName } from "./facets-sql.ts";
import { filterTasks, type ReviewTaskFilter } from "./filter-tasks.ts";
import { anyTask } from "./list-tasks.ts";
import { taskStates } from "./task-state.ts";

export type TaskFacets = Record<TaskFacetName, Facet[]>;

interface Row {
  facet: TaskFacetName;
  value: string;
  count: number;
  /** What the database calls it: by language, or a person's name. */
  names: Localized | string | null;
  place: number | null;
}

type Reader = Pick<EditorialContext, "db" | "actor" | "locale">;

/** Facets whose values have an order of their own; the others have the most frequent first. */
const ordered: Partial<Record<TaskFacetName, readonly string[]>> = {
  states: taskStates,
  planned: ["true", "false"],
};

/**
 * How many of a month's tasks each value would leave that a filter can ask for, each with its own condition left out and
 * all others held. Fails with FORBIDDEN, BAD_INPUT.
 */
export async function taskFacets(
  context: Reader,
  { month, filter }: { month: string; filter?: ReviewTaskFilter | null },
): Promise<TaskFacets> {
  authorize(taskPolicy, "read", context.actor, anyTask);
  const values = new Values();
  const conditions = await filterTasks(checkMonth(month), filter ?? {}, context, values);
  const rows = await context.db.$queryRawUnsafe<Row[]>(facetsSql(conditions), ...values.list.map(storable));
  const facet = (name: TaskFacetName): Facet[] => {
    const placeOf = ({ value, place }: Row) => ordered[name]?.indexOf(value) ?? place ?? 0;
    return rows
      .filter((row) => row.facet === name)
      .sort(
        (one, other) =>
          placeOf(one) - placeOf(other) || other.count - one.count || (one.value < other.value ? -1 : 1),
      )
      .map((row) => ({ value: row.value, count: row.count, label: labelOf(row, context.locale) }));
  };
  return {
    states: facet("states"),
    assignees: facet("assignees"),
    countries: facet("countries"),
    sections: facet("sections"),
    planned: facet("planned"),
    reasons: facet("reasons"),
  };
}

function labelOf({ value, names }: Row, locale: Locale): string {
  if (names === null || typeof names === "string") return names ?? value;
  const tag = chooseText(Object.keys(names), locale);
  return tag ? names[tag]! : value;
}
