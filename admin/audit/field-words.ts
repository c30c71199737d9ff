import { itemWords, pathWords, type Say, valueWords } from "../organizations/changes/path-words.ts";
import { languageName } from "../organizations/form/fields/languages.ts";
import { readValue } from "../organizations/history/read-kept.ts";

/** One field that somebody changed, as the trail tells it. */
export interface TrailChange {
  path: string;
  from: unknown;
  to: unknown;
}

/** The same in words. */
export interface ChangeWords {
  what: string;
  /** Null where there was, or is, nothing. */
  from: string | null;
  to: string | null;
}

/** What follows from other fields, and is told by them. */
const derived = /^(phones\.[^.]+\.number|emails\.[^.]+\.address)$/;
/** How a revision tells of something new: there is nothing to compare. */
const isNew = /^(organization|country|section)$/;
/** What was done says it already; of an organization's state and a finding's. */
const isTold = /^(status|mergedInto)$/;
const isTheirState = (subject: string, path: string) => subject === "FINDING" && path === "state";

/** What somebody changed, in words; without what follows from the rest. Pure. */
export function changeWords(subject: string, changes: readonly TrailChange[], say: Say): ChangeWords[] {
  const isOfForm = subject === "ORGANIZATION" || subject === "PROPOSAL";
  return changes
    .filter(({ path }) => !derived.test(path) && !isNew.test(path) && !isTold.test(path))
    .filter(({ path }) => !isTheirState(subject, path))
    .map(({ path, ...sides }) => {
      const [from, to] = [readValue(sides.from), readValue(sides.to)];
      const value = (side: unknown) =>
        side === null || side === ""
          ? subject === "RULE"
            ? say.translate("rules.back")
            : null
          : isOfForm
            ? formValue(path, side, say)
            : plainValue(path, side, say);
      return {
        what: isOfForm
          ? formField(path, from ?? to, say)
          : subject === "REVIEW_POLICY"
            ? say.translate(`reviewSettings.value.${path}`)
            : plainField(path, say),
        from: value(from),
        to: value(to),
      };
    });
}

/** Fields of an organization that are no fields of its form. */
const besides: Record<string, (path: string[], say: Say) => string> = {
  intervals: ([, key], say) => say.translate(`intervals.keys.${key}`),
  presence: (_, say) => say.translate("words.claimKind.PRESENCE"),
};

function formField(path: string, value: unknown, say: Say): string {
  const steps = path.split(".");
  const [list = "", , field] = steps;
  if (besides[list]) return besides[list](steps, say);
  if (field === "verification") return pathWords(steps.slice(0, 2).join("."), [], say);
  // Of a description the item is the language, and its text all that it says.
  if (list === "descriptions") return pathWords(path, [], say);
  const isWhole = typeof value === "object" && value !== null && !Array.isArray(value) && steps.length === 2;
  return isWhole
    ? say.translate(`saving.item.${list}`, { name: itemWords(list, forItem(value), say) })
    : pathWords(path, [], say);
}

function formValue(path: string, value: unknown, say: Say): string {
  const [list = "", key, field] = path.split(".");
  if (field === "verification" || (list === "presence" && key)) {
    const { outcome, method } = value as { outcome: string; method: string };
    return `${say.translate(`words.outcome.${outcome}`)} ${say.translate(`words.method.${method}`)}`;
  }
  if (list === "descriptions") return typeof value === "object" ? String(forItem(value).body) : String(value);
  if (list === "intervals") return say.translate("audit.days", { smart_count: Number(value) });
  if (typeof value === "object" && !Array.isArray(value)) return itemWords(list, forItem(value), say);
  if (Array.isArray(value) && field === undefined)
    return say.translate("audit.items", { smart_count: value.length });
  return valueWords(path, value, [], say);
}

const forItem = (value: unknown) => value as Record<string, unknown>;

/** A field of a page, a section, a person or of the intervals. */
function plainField(path: string, say: Say): string {
  if (/^[A-Z_]+$/.test(path)) return say.translate(`intervals.keys.${path}`);
  const steps = path.split(".");
  const isPart = ["texts", "instruments", "links"].includes(steps[0]!);
  const part = isPart ? say.translate(`audit.part.${steps[0]}`) : "";
  const [field, locale] = isPart ? steps.slice(2) : steps;
  if (field === undefined) return part;
  const name = say.translate(`audit.field.${field}`);
  const what = part ? `${part}: ${name}` : name;
  return locale
    ? say.translate("saving.inLanguage", { what, language: languageName(locale, say.locale) })
    : what;
}

function plainValue(path: string, value: unknown, say: Say): string {
  if (/^[A-Z_]+$/.test(path)) return say.translate("audit.days", { smart_count: Number(value) });
  if (path === "severity") return say.translate(`words.severity.${value}`);
  if (typeof value === "boolean") return say.translate(value ? "audit.isOn" : "audit.isOff");
  if (path === "consent") return say.translate(`outreach.mailbox.consent.${value}`);
  if (path === "languages" && Array.isArray(value))
    return value.map((tag) => languageName(String(tag), say.locale)).join(" · ");
  if (path === "snoozedUntil") return say.date(String(value));
  if (path === "assignee" || path === "rule") return say.nameOf(String(value));
  if (path === "role") return say.translate(`words.role.${value}`);
  if (path === "countries" && Array.isArray(value) && value.length === 0)
    return say.translate("users.everywhere");
  // The order of a list is that of ids, which say nothing to anybody.
  if (/^(texts|instruments|links)$/.test(path))
    return say.translate("audit.items", { smart_count: (value as []).length });
  return plainText(value, say.locale);
}

/** Whatever it is, by the texts in it: of several languages the desk's, and no ids. */
function plainText(value: unknown, desk: string): string {
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return value.map((each) => plainText(each, desk)).join(" · ");
  const item = value as Record<string, unknown>;
  if (typeof item[desk] === "string") return item[desk];
  return Object.entries(item)
    .filter(([name, inner]) => name !== "id" && inner !== null)
    .map(([, inner]) => plainText(inner, desk))
    .filter(Boolean)
    .join(", ");
}
