import { languageName } from "../form/fields/languages.ts";
import type { LoadedOrganization, OrganizationForm } from "../form/organization-form.ts";
import { type HourWords, sayHours } from "../hours/say-hours.ts";
import { type Period, weekOf } from "../hours/weekdays.ts";
import { deskTag } from "../places/regions.ts";
import { fieldsOf, isList, itemPath, valueAt } from "./form-fields.ts";

/** What it takes to say something in the language of the desk. */
export interface Say {
  locale: string;
  translate(key: string, options?: object): string;
  /** The name of a section, a kind of help or an audience, by its slug. */
  nameOf(slug: string): string;
  date(text: string): string;
}

type Item = Record<string, unknown>;

/** Enough of a text to know which it is. */
const mostLetters = 60;

/** Which field it is, in words: “Phone ‘55 1234 5678’, label in Spanish”. The forms are looked through in turn. */
export function pathWords(path: string, forms: readonly OrganizationForm[], say: Say): string {
  const [list = "", key = "", field, locale] = path.split(".");
  const own = itemPath(path);
  if (isList(list) && own === null) return say.translate(`saving.order.${list}`);
  if (own !== null) {
    const name = itemWords(list, findItem(own, forms), say);
    const item = say.translate(`saving.item.${list}`, { name });
    const bare = name === "" ? say.translate(`saving.one.${list}`) : item;
    if (field === undefined) return bare;
    const what = say.translate(`saving.field.${field}`);
    return `${bare}: ${locale ? inLanguage(what, locale, say) : what}`;
  }
  const what = say.translate(`saving.field.${list}`);
  if (list === "descriptions") return inLanguage(what, key, say);
  return key ? `${what}: ${say.nameOf(key)}` : what;
}

function inLanguage(what: string, locale: string, say: Say): string {
  return say.translate("saving.inLanguage", { what, language: languageName(locale, say.locale) });
}

function findItem(path: string, forms: readonly OrganizationForm[]): Item | null {
  for (const form of forms) {
    const found = valueAt(fieldsOf(form), path);
    if (found !== null) return found as Item;
  }
  return null;
}

/** What tells an item from the others of its list; empty where nothing does. */
export function itemWords(list: string, item: Item | null, say: Say): string {
  if (!item) return "";
  const first = (...values: unknown[]) =>
    values.find((value) => typeof value === "string" && value.trim() !== "") ?? "";
  const texts = Object.values((item.label ?? item.text ?? {}) as Record<string, unknown>);
  const words: Record<string, () => unknown> = {
    alternateNames: () => item.name,
    entries: () =>
      [countryName(String(item.country), say), say.nameOf(String(item.section))].filter(Boolean).join(", "),
    languages: () => languageName(String(item.code), say.locale),
    locations: () => first(item.name, item.address1, item.asPublished, item.city),
    phones: () => first(item.asPublished, ...texts),
    emails: () => first(item.asPublished, ...texts),
    links: () => first(item.url, item.asPublished, ...texts),
    schedules: () => sayHours([item as unknown as Period], hourWords(say)),
    contacts: () => item.name,
    notices: () => first(...texts),
  };
  return short(String(words[list]?.() ?? ""));
}

/** What a field says, in words; an item as what tells it from others. */
export function valueWords(
  path: string,
  value: unknown,
  forms: readonly OrganizationForm[],
  say: Say,
  parent?: LoadedOrganization["parent"],
): string {
  const [list = "", , field] = path.split(".");
  const name = field ?? list;
  if (value === null || value === undefined || value === "") return say.translate("saving.nothing");
  if (isList(path))
    return (value as string[])
      .map((key) => itemWords(list, findItem(`${path}.${key}`, forms), say))
      .join(" · ");
  if (path === itemPath(path))
    return itemWords(list, value as Item, say) || say.translate(`saving.one.${list}`);
  if (value === true) return say.nameOf(path.split(".")[1] ?? "");
  const enums = enumOf(list, name);
  if (enums) return say.translate(`${enums}.${value}`);
  if (name === "days") return dayWords(value as string[], say);
  if (name === "country") return countryName(String(value), say);
  if (name === "section") return say.nameOf(String(value));
  if (name === "locationId") return itemWords("locations", findItem(`locations.${value}`, forms), say);
  if (name === "contactId") return itemWords("contacts", findItem(`contacts.${value}`, forms), say);
  if (name === "parentId") return value === parent?.id ? parent!.name : say.translate("saving.another");
  if (["consentUntil", "startsOn", "endsOn", "sourceDate"].includes(name))
    return dateWords(String(value), say);
  return String(value);
}

/** Where the words of a field's values stand. */
function enumOf(list: string, name: string): string | null {
  if (name === "kind") return list === "links" ? "words.linkKind" : "words.locationKind";
  const found: Record<string, string> = {
    nameStatus: "words.nameStatus",
    type: "words.phoneType",
    visibility: "words.visibility",
    consent: "words.consent",
    coordinatePrecision: "saving.precision",
  };
  return found[name] ?? null;
}

function dateWords(text: string, say: Say): string {
  return /^\d{4}(-\d{2}){0,2}$/.test(text) ? say.date(text) : text;
}

function hourWords({ locale, translate }: Say): HourWords {
  const tag = deskTag(locale);
  const [everyDay, allDay, nextDay] = ["everyDay", "allDay", "nextDay"].map((word) =>
    translate(`places.hours.${word}`),
  ) as [string, string, string];
  return { tag, week: weekOf(tag), everyDay, allDay, nextDay };
}

function dayWords(days: string[] | undefined, say: Say): string {
  return (days ?? []).map((day) => say.translate(`words.weekday.${day}`)).join(", ");
}

function countryName(code: string, say: Say): string {
  if (!/^[A-Za-z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([say.locale], { type: "region" }).of(code.toUpperCase()) ?? code;
}

const short = (text: string) =>
  text.length > mostLetters ? `${text.slice(0, mostLetters).trimEnd()}…` : text;

const prose = new Set(
  "name nameBasis descriptions asPublished note text label role address1 address2 city".split(" "),
);

/** Whether a field is a text that one reads, and that can be put together from two. */
export function isProse(path: string): boolean {
  const [list = "", , field] = path.split(".");
  return prose.has(field ?? list) || list === "descriptions";
}
