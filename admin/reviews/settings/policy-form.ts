import type {
  ReviewRulesFragment,
  SaveReviewPolicyMutationVariables,
} from "#operations/reviews/settings/settings";

export type PolicyInput = SaveReviewPolicyMutationVariables["policy"];

/** A value of the policy: whether something is on, or what stands in a field. */
export type Typed = string | boolean;
/** The policy as it is typed, each value by its path such as `signs.overdue`. */
export type PolicyForm = Readonly<Record<string, Typed>>;

const parts = ["harm", "signs", "clock", "letters"] as const;

/** The values of a policy, as they stand in the form's fields. Pure. */
export function toForm(policy: ReviewRulesFragment): PolicyForm {
  const nested = parts.flatMap((part) =>
    Object.entries(policy[part])
      .filter(([name]) => !name.startsWith("__"))
      .map(([name, value]) => [`${part}.${name}`, value] as const),
  );
  const all: (readonly [string, string | number | boolean])[] = [
    ["tasksPerPerson", policy.tasksPerPerson],
    ["waitingPoints", policy.waitingPoints],
    ...nested,
  ];
  return Object.fromEntries(
    all.map(([path, value]) => [path, typeof value === "boolean" ? value : String(value)]),
  );
}

/** Between what whole numbers a value lies, by its path; points may be anything from 0 to 100. */
const wholeNumbers: Readonly<Record<string, readonly [number, number]>> = {
  tasksPerPerson: [1, 1000],
  "clock.day": [1, 28],
  "clock.hour": [0, 23],
  "letters.days": [1, 90],
  "letters.linkDays": [1, 365],
  "letters.perRun": [1, 5000],
};
const mostPoints = 100;

/** What a field takes: a whole number between two, or points with a fraction. */
export function rangeOf(path: string): { least: number; most: number; whole: boolean } {
  const [least, most] = wholeNumbers[path] ?? [0, mostPoints];
  return { least, most, whole: path in wholeNumbers };
}

/** Whether what stands in a field can be a value. */
export function fits(path: string, typed: Typed): boolean {
  if (typeof typed === "boolean") return true;
  if (path === "clock.timezone") return typed.trim() !== "";
  const { least, most, whole } = rangeOf(path);
  const value = numberOf(typed);
  return value >= least && value <= most && (!whole || Number.isInteger(value));
}

/** A number as people write it, with a point or a comma; NaN for anything else. */
function numberOf(typed: string): number {
  const text = typed.trim().replace(",", ".");
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

/** What the form would change of the policy; null for nothing. What cannot be a value is left out. Pure. */
export function changesOf(before: PolicyForm, form: PolicyForm): PolicyInput | null {
  const changed = Object.keys(form).filter(
    (path) => !isSame(before[path], form[path]) && fits(path, form[path]!),
  );
  if (changed.length === 0) return null;
  const input: Record<string, unknown> = {};
  for (const path of changed) {
    const [first = "", second] = path.split(".");
    if (second === undefined) input[first] = readTyped(path, form[path]!);
    else input[first] = { ...(input[first] as object | undefined), [second]: readTyped(path, form[path]!) };
  }
  return input as PolicyInput;
}

function readTyped(path: string, typed: Typed): unknown {
  if (typeof typed === "boolean") return typed;
  return path === "clock.timezone" ? typed.trim() : numberOf(typed);
}

function isSame(one: Typed | undefined, other: Typed | undefined): boolean {
  if (one === other) return true;
  return typeof one === "string" && typeof other === "string" && numberOf(one) === numberOf(other);
}
