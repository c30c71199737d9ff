import type { ListOrganizationsQueryVariables } from "#operations/organizations/list/list";
import { severities } from "../../findings/finding-filter.ts";

/** The conditions of the list, as the door takes them and as they stand in its address. */
export type ListFilter = NonNullable<ListOrganizationsQueryVariables["filter"]>;
export type Condition = keyof ListFilter;

export const statuses = ["DRAFT", "PUBLISHED", "ARCHIVED", "MERGED"] as const;
export const freshnesses = ["NEVER_VERIFIED", "OVERDUE", "DUE_SOON", "VERIFIED"] as const;
export const claimKinds = ["PRESENCE", "PHONE", "EMAIL", "LINK", "ADDRESS", "SCHEDULE", "CONTACT"] as const;

const isText = (value: unknown) => typeof value === "string" && value.trim() !== "";
const isOneOf = (words: readonly string[]) => (value: unknown) => words.includes(value as string);

/** Which values each condition takes, in the order in which chips stand. */
const takes: Record<Condition, (value: unknown) => boolean> = {
  search: isText,
  status: isOneOf(statuses),
  freshness: isOneOf(freshnesses),
  foundWrong: (value) => typeof value === "boolean",
  country: isText,
  countries: (value) => Array.isArray(value) && value.length > 0 && value.every(isText),
  section: isText,
  state: isText,
  city: isText,
  help: isText,
  audience: isText,
  missingLanguage: isText,
  outdatedLanguage: isText,
  language: isText,
  editedBy: isText,
  editedAfter: (value) => isText(value) && !Number.isNaN(Date.parse(value as string)),
  claimKind: isOneOf(claimKinds),
  findingRule: isText,
  findingSeverity: isOneOf(severities),
};

const conditions = Object.keys(takes) as Condition[];

/** What an address asks for, as far as it can be asked; what nobody knows is left out. */
export function readFilter(values: unknown): ListFilter {
  if (typeof values !== "object" || values === null) return {};
  const given = values as Record<string, unknown>;
  return Object.fromEntries(
    conditions.filter((name) => takes[name](given[name])).map((name) => [name, given[name]]),
  );
}

/** The filter with another value of one condition; without it where the value is undefined. */
export function withCondition(filter: ListFilter, name: Condition, value: unknown): ListFilter {
  return readFilter({ ...filter, [name]: value });
}

/** Chips that always stand there. */
export const firstChips = [
  "status",
  "freshness",
  "foundWrong",
  "country",
  "section",
  "state",
] as const satisfies Condition[];

/** Those behind “More”; each stands with the others while it is chosen. */
export const moreChips = [
  "help",
  "audience",
  "missingLanguage",
  "outdatedLanguage",
  "language",
  "editedBy",
  "claimKind",
  "findingSeverity",
  "findingRule",
] as const satisfies Condition[];

/** The conditions that stand as chips, chosen or not; what only addresses ask for comes while it is chosen. */
export function chipsOf(filter: ListFilter): Condition[] {
  const always: readonly Condition[] = firstChips;
  return conditions.filter(
    (name) => name !== "search" && (always.includes(name) || filter[name] !== undefined),
  );
}
