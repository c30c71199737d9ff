import type { ListTasksQueryVariables, TaskState } from "#operations/reviews/tasks/tasks";

/** The conditions of the list, as the door takes them and as they stand in its address. */
export type TaskFilter = NonNullable<ListTasksQueryVariables["filter"]>;

/** The states of a task in the order of the work; the last three end it. */
export const taskStates = [
  "TODO",
  "IN_PROGRESS",
  "WAITING",
  "DONE",
  "UNREACHABLE",
  "CLOSED",
] as const satisfies readonly TaskState[];
/** Those in which there is something to do still. */
export const openStates: readonly TaskState[] = taskStates.slice(0, 3);

const isText = (value: unknown) => typeof value === "string" && value.trim() !== "";
const isTexts = (value: unknown) => Array.isArray(value) && value.length > 0 && value.every(isText);
const isEither = (value: unknown) => typeof value === "boolean";
const isState = (value: unknown) => taskStates.includes(value as TaskState);

/** Which values each condition takes. */
const takes: Record<keyof TaskFilter, (value: unknown) => boolean> = {
  states: (value) => Array.isArray(value) && value.length > 0 && value.every(isState),
  assigneeId: isText,
  assigned: isEither,
  mine: isEither,
  country: isText,
  countries: isTexts,
  section: isText,
  planned: isEither,
  search: isText,
  reason: isText,
  organizationIds: isTexts,
};

/** What an address asks for, as far as it can be asked; what nobody knows is left out. */
export function readTaskFilter(values: unknown): TaskFilter {
  if (typeof values !== "object" || values === null) return {};
  const given = values as Record<string, unknown>;
  const names = Object.keys(takes) as (keyof TaskFilter)[];
  return Object.fromEntries(
    names.filter((name) => takes[name](given[name])).map((name) => [name, given[name]]),
  );
}

/** The filter as the door is asked: in a month that goes on, only what is still to be done, unless states are chosen. */
export function askedFilter(filter: TaskFilter, isOver: boolean): TaskFilter {
  return filter.states || isOver ? filter : { ...filter, states: [...openStates] };
}
