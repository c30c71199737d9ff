import type { ListedFindingFragment } from "#operations/findings/list/list";
import { type ChangeWords, changeWords } from "../audit/field-words.ts";
import { pathWords, type Say } from "../organizations/changes/path-words.ts";
import { languageName } from "../organizations/form/fields/languages.ts";
import { sectionOf } from "../organizations/form/sections.ts";

/** The field that a finding is about, in words; what is no field of an item by the part of the page where it stands. */
export function fieldWords(path: string, say: Say): string {
  const [list = "", key] = path.split(".");
  if (list === "presence") return say.translate("words.claimKind.PRESENCE");
  const section = sectionOf(list);
  const isWhole = key === undefined && (section === list || list === "schedules");
  if (isWhole && section) return say.translate(`form.sections.${section}`);
  return pathWords(path.replace(/^(descriptions\.[^.]+)\.body$/, "$1"), [], say);
}

/** What a repair changes, field by field: what is written now, and what would be; not what stays as it is. */
export function repairWords(
  { changes }: Pick<NonNullable<ListedFindingFragment["repair"]>, "changes">,
  say: Say,
): ChangeWords[] {
  return changes.flatMap((change) => {
    const path = change.path.replace(/^(descriptions\.[^.]+)\.body$/, "$1");
    const [from, to] = [change.from ?? null, change.to ?? null];
    // What an item is that says nothing of itself, or is told by its id alone, is said by its list.
    const named = (side: string | null) => (side === "" ? listWords(path, say) : side);
    return changeWords("ORGANIZATION", from === to ? [] : [{ path, from, to }], say).map((words) => ({
      ...words,
      from: named(words.from),
      to: named(words.to),
    }));
  });
}

function listWords(path: string, say: Say): string {
  const [list, , field] = path.split(".");
  const meant = field?.endsWith("Id") ? `${field.slice(0, -2)}s` : list;
  return say.translate(`saving.one.${meant}`);
}

/** A fact that a finding rests on. */
export interface Fact {
  what: string;
  says: string;
}

/**
 * What a finding rests on, in words. Ids and what only serves to know it again say nothing to anybody; what speaks for two
 * being one is said by its explanation.
 */
export function evidenceWords(
  { source, evidence }: Pick<ListedFindingFragment, "source" | "evidence">,
  say: Say,
): Fact[] {
  if (source === "DUPLICATE" || source === "PERSON") return [];
  return Object.entries((evidence ?? {}) as Record<string, unknown>).flatMap(([name, value]) => {
    const says = sayFact(name, value, say);
    return says === "" || !told.has(name)
      ? []
      : [{ what: say.translate(`findingsRoom.evidence.${name}`), says }];
  });
}

/** The facts that somebody can read something from, by their names in the evidence. */
const told = new Set(
  `asPublished droppedPrefix number extension address mailbox url to host domain written name says dates own said taken kind
  network language opens closes days hours other at country state states city postalCode postcodes was timezone
  statedTimezone kept dueAt sourceDate editedAt source sourceEditedAt consent consentUntil`.split(/\s+/),
);

const isId = (value: unknown) => typeof value === "string" && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value);
const days = new Set(["dueAt", "sourceDate", "editedAt", "sourceEditedAt", "consentUntil", "dates"]);

function sayFact(name: string, value: unknown, say: Say): string {
  if (Array.isArray(value))
    return value
      .map((one) => sayFact(name, one, say))
      .filter(Boolean)
      .join(", ");
  if (value === null || value === undefined || value === "" || isId(value)) return "";
  const text = String(value);
  if (days.has(name)) return say.date(text.slice(0, 10));
  if (name === "country" || name === "at") return countryName(text, say);
  if (name === "language" || name === "source") return languageName(text, say.locale);
  if (name === "days") return say.translate(`words.weekday.${text}`);
  if (name === "kind" || name === "network") return say.translate(`words.linkKind.${text}`);
  if (name === "consent") return say.translate(`words.consent.${text}`);
  return text;
}

function countryName(code: string, say: Say): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([say.locale], { type: "region" }).of(code) ?? code;
}
