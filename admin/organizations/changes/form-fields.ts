import { blankForm, type OrganizationForm, type Texts } from "../form/organization-form.ts";

/**
 * A form as fields by their lasting paths, such as `name`, `descriptions.es`, `helps.shelter`, `phones.ID.label.en`. An
 * item's own path holds true, the path of a list whose order counts the keys of its items in order.
 */
export type Fields = Map<string, unknown>;

type List = keyof OrganizationForm;
type Item = Record<string, unknown>;

const words = new Set<List>(["helps", "audiences"]);
/** The order of entries is their section's to say. */
const unordered = new Set<string>(["entries"]);
/** Where an item has texts by language. */
const textOf: Partial<Record<List, string>> = {
  entries: "note",
  phones: "label",
  emails: "label",
  links: "label",
  schedules: "label",
  notices: "text",
};

export const lists = [
  "alternateNames",
  "entries",
  "languages",
  "locations",
  "phones",
  "emails",
  "links",
  "schedules",
  "contacts",
  "notices",
] as const satisfies readonly List[];

/** Whether a list's items have keys of their own, `id` or `code`. */
export function isList(name: string): name is (typeof lists)[number] {
  return (lists as readonly string[]).includes(name);
}

const keyName = (list: string) => (list === "languages" ? "code" : "id");

/** Takes a form apart. Texts that are blank in a language are no fields. */
export function fieldsOf(form: OrganizationForm): Fields {
  const fields: Fields = new Map();
  for (const name of Object.keys(blankForm()) as List[]) {
    const value = form[name];
    if (isList(name)) addItems(fields, name, value as unknown as Item[]);
    else if (words.has(name)) for (const word of value as string[]) fields.set(`${name}.${word}`, true);
    else if (name === "descriptions") addTexts(fields, name, value as Texts);
    else fields.set(name, value);
  }
  return fields;
}

function addItems(fields: Fields, list: string, items: Item[]): void {
  const keys: string[] = [];
  for (const item of items) {
    const key = unusedKey(String(item[keyName(list)]), keys);
    keys.push(key);
    fields.set(`${list}.${key}`, true);
    for (const [name, value] of Object.entries(item)) {
      if (name === keyName(list)) continue;
      if (name === textOf[list as List]) addTexts(fields, `${list}.${key}.${name}`, value as Texts);
      else fields.set(`${list}.${key}.${name}`, value);
    }
  }
  if (!unordered.has(list)) fields.set(list, keys);
}

/** Two languages may have the same code until the server says so: neither must swallow the other. */
function unusedKey(key: string, used: string[]): string {
  if (!used.includes(key)) return key;
  let next = 2;
  while (used.includes(`${key}~${next}`)) next++;
  return `${key}~${next}`;
}

function addTexts(fields: Fields, path: string, texts: Texts | undefined): void {
  for (const [locale, text] of Object.entries(texts ?? {}))
    if (!isBlank(text)) fields.set(`${path}.${locale}`, text);
}

/** Puts a form together again: what `fieldsOf` took apart. */
export function formOf(fields: Fields): OrganizationForm {
  const form = blankForm() as unknown as Record<string, unknown>;
  const items = new Map<string, Item>();
  for (const [path, value] of fields) {
    const [list = "", key = "", name, locale] = path.split(".");
    if (path === list) {
      if (!isList(list)) form[list] = value;
    } else if (words.has(list as List)) (form[list] as string[]).push(key);
    else if (list === "descriptions") (form.descriptions as Texts)[key] = value as string;
    else if (name === undefined) {
      const texts = textOf[list as List];
      items.set(path, { [keyName(list)]: key.replace(/~\d+$/, ""), ...(texts && { [texts]: {} }) });
      (form[list] as Item[]).push(items.get(path)!);
    } else {
      const item = items.get(`${list}.${key}`)!;
      if (locale === undefined) item[name] = value;
      else (item[name] as Texts)[locale] = value as string;
    }
  }
  for (const list of lists) form[list] = inOrder(list, fields, items);
  return form as unknown as OrganizationForm;
}

/** The items as the list's order says; what it does not name comes behind. */
function inOrder(list: string, fields: Fields, items: Map<string, Item>): Item[] {
  const named = ((fields.get(list) ?? []) as string[]).map((key) => `${list}.${key}`);
  const there = [...items.keys()].filter((path) => path.startsWith(`${list}.`));
  return [...new Set([...named.filter((path) => items.has(path)), ...there])].map((path) => items.get(path)!);
}

/** The path of the item to which a path leads; null where it leads into none. */
export function itemPath(path: string): string | null {
  const [list = "", key] = path.split(".");
  return key !== undefined && isList(list) ? `${list}.${key}` : null;
}

/** The fields at a path and below it. */
export function fieldsAt(fields: Fields, path: string): [string, unknown][] {
  return [...fields].filter(([each]) => each === path || each.startsWith(`${path}.`));
}

/** What stands at a path: a field, or an item whole; null where there is nothing. */
export function valueAt(fields: Fields, path: string): unknown {
  const isItem = path === itemPath(path);
  if (!isItem || !fields.has(path)) return fields.get(path) ?? null;
  const list = path.split(".")[0] as (typeof lists)[number];
  return formOf(new Map(fieldsAt(fields, path)))[list][0] ?? null;
}

/** Whether two fields say the same: an input that is empty says nothing. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(said(one)) === JSON.stringify(said(other));
}

const said = (value: unknown) =>
  value === undefined || (typeof value === "string" && isBlank(value)) ? null : value;
const isBlank = (text: unknown) => typeof text !== "string" || text.trim() === "";
