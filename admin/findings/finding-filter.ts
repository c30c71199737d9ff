import type {
  FindingSeverity,
  FindingSource,
  FindingState,
  ListFindingsQueryVariables,
} from "#operations/findings/list/list";

/** The conditions of the list, as the door takes them and as they stand in its address. */
export type FindingFilter = NonNullable<ListFindingsQueryVariables["filter"]>;

export const severities = [
  "BLOCKING",
  "HIGH",
  "MEDIUM",
  "LOW",
  "NOTE",
] as const satisfies readonly FindingSeverity[];
export const sources = ["RULE", "CHECK", "PERSON", "DUPLICATE"] as const satisfies readonly FindingSource[];
export const states = ["OPEN", "SNOOZED", "DISMISSED", "RESOLVED"] as const satisfies readonly FindingState[];

const isText = (value: unknown) => typeof value === "string" && value.trim() !== "";
const listOf = (fits: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.length > 0 && value.every(fits);
const oneOf = (words: readonly string[]) => (value: unknown) => words.includes(value as string);

/** Which values each condition takes. */
const takes: Record<keyof FindingFilter, (value: unknown) => boolean> = {
  ids: listOf(isText),
  organizationId: isText,
  claimId: isText,
  severities: listOf(oneOf(severities)),
  rules: listOf(isText),
  assigneeId: isText,
  assigned: (value) => typeof value === "boolean",
  country: isText,
  countries: listOf(isText),
  section: isText,
  state: isText,
  city: isText,
  sources: listOf(oneOf(sources)),
  states: listOf(oneOf(states)),
  minAgeDays: (value) => Number.isInteger(value) && (value as number) > 0 && (value as number) < 100_000,
};

/** What an address asks for, as far as it can be asked; what nobody knows is left out. */
export function readFindingFilter(values: unknown): FindingFilter {
  if (typeof values !== "object" || values === null) return {};
  const given = values as Record<string, unknown>;
  const names = Object.keys(takes) as (keyof FindingFilter)[];
  return Object.fromEntries(
    names.filter((name) => takes[name](given[name])).map((name) => [name, given[name]]),
  );
}

/** The address of the list that shows what a filter finds. */
export function findingsPath(filter: FindingFilter): string {
  return `/findings?${new URLSearchParams({ filter: JSON.stringify(filter) })}`;
}

/** Where a field of an organization stands in its form, by ids. */
export function fieldPath(organizationId: string, path: string): string {
  return `/organizations/${organizationId}#${encodeURIComponent(path)}`;
}
