import { isSame } from "../../organizations/changes/form-fields.ts";

/** How a page's form is taken apart: plain fields, texts by language, and lists of items with ids. */
export interface PageShape {
  values: readonly string[];
  texts: readonly string[];
  lists: Readonly<Record<string, { values: readonly string[]; texts: readonly string[] }>>;
}

export const countryShape: PageShape = {
  values: ["slug", "sourceDate"],
  texts: ["name"],
  lists: {
    texts: { values: ["topic"], texts: ["heading", "body"] },
    instruments: { values: ["kind", "events"], texts: ["name", "note"] },
    links: { values: ["topic", "url"], texts: ["label", "note"] },
  },
};

export const sectionShape: PageShape = { values: ["slug"], texts: ["name", "description"], lists: {} };

/**
 * A form as fields by their lasting paths, such as `slug`, `name.es`, `texts.ID.body.es`. An item's own path holds
 * true, the path of a list the ids of its items in order. Blank texts are no fields.
 */
export type Fields = Map<string, unknown>;
type Item = Record<string, unknown>;
type Texts = Record<string, string>;

export function fieldsOf(page: object, shape: PageShape): Fields {
  const fields: Fields = new Map();
  const put = (from: Item, { values, texts }: Pick<PageShape, "values" | "texts">, before: string) => {
    for (const name of values) fields.set(`${before}${name}`, from[name] ?? null);
    for (const name of texts)
      for (const [locale, text] of Object.entries((from[name] ?? {}) as Texts))
        if (text?.trim()) fields.set(`${before}${name}.${locale}`, text);
  };
  put(page as Item, shape, "");
  for (const [list, inside] of Object.entries(shape.lists)) {
    const items = (page as Item)[list] as Item[];
    for (const item of items) {
      fields.set(`${list}.${item.id}`, true);
      put(item, inside, `${list}.${item.id}.`);
    }
    fields.set(
      list,
      items.map(({ id }) => id),
    );
  }
  return fields;
}

/** Puts a form together again: what `fieldsOf` took apart. */
export function pageOf<Page extends object>(fields: Fields, shape: PageShape): Page {
  const get = ({ values, texts }: Pick<PageShape, "values" | "texts">, before: string): Item => {
    const page: Item = {};
    for (const name of values) page[name] = fields.get(`${before}${name}`) ?? null;
    for (const name of texts) page[name] = textsAt(fields, `${before}${name}.`);
    return page;
  };
  const page = get(shape, "");
  for (const [list, inside] of Object.entries(shape.lists))
    page[list] = ((fields.get(list) ?? []) as string[])
      .filter((id) => fields.has(`${list}.${id}`))
      .map((id) => ({ id, ...get(inside, `${list}.${id}.`) }));
  return page as Page;
}

function textsAt(fields: Fields, before: string): Texts {
  const found = [...fields].filter(([path]) => path.startsWith(before));
  return Object.fromEntries(found.map(([path, text]) => [path.slice(before.length), text as string]));
}

/** The path of the item to which a path leads; null where it leads into none. */
export function itemPath(path: string, shape: PageShape): string | null {
  const [list = "", id] = path.split(".");
  return id !== undefined && list in shape.lists ? `${list}.${id}` : null;
}

/** Whether a path leads to a text in one language. */
export function isText(path: string, shape: PageShape): boolean {
  const [list = "", , field] = path.split(".");
  if (list in shape.lists) return field !== undefined && shape.lists[list]!.texts.includes(field);
  return shape.texts.includes(list);
}

/** The fields inside an item, without the item itself. */
export function fieldsIn(item: string, fields: Fields): Fields {
  return new Map([...fields].filter(([path]) => path.startsWith(`${item}.`)));
}

export interface PageChange {
  path: string;
  kind: "ADDED" | "REMOVED" | "CHANGED" | "MOVED";
  from: unknown;
  to: unknown;
}

/** What differs between two forms; an item that came or went is told whole, with what it was called. */
export function comparePages(before: object, after: object, shape: PageShape): PageChange[] {
  const [old, young] = [fieldsOf(before, shape), fieldsOf(after, shape)];
  const changes: PageChange[] = [];
  for (const path of new Set([...young.keys(), ...old.keys()])) {
    const item = itemPath(path, shape);
    const [from, to] = [old.get(path) ?? null, young.get(path) ?? null];
    if (isSame(from, to)) continue;
    if (path in shape.lists) {
      const [was, is] = [from, to] as [string[], string[]];
      const both = (ids: string[], others: string[]) => ids.filter((id) => others.includes(id));
      if (!isSame(both(was, is), both(is, was))) changes.push({ path, kind: "MOVED", from, to });
      continue;
    }
    if (item !== null && item !== path && old.has(item) !== young.has(item)) continue;
    changes.push({ path, kind: from === null ? "ADDED" : to === null ? "REMOVED" : "CHANGED", from, to });
  }
  return changes;
}
