import { fieldsIn, fieldsOf, itemPath, type PageShape } from "./page-fields.ts";

interface Saying<Page> {
  shape: PageShape;
  label(path: string, pages: readonly Page[]): string;
  value(path: string, said: unknown): string;
}

/** What a field says in words: an item with all that it says, a list by its items in order; empty where it is nothing. */
export function sayWhole<Page extends object>(
  path: string,
  said: unknown,
  page: Page,
  { shape, label, value }: Saying<Page>,
): string {
  if (said === null || said === undefined) return "";
  if (path in shape.lists) return (said as string[]).map((id) => label(`${path}.${id}`, [page])).join("\n");
  if (itemPath(path, shape) !== path) return value(path, said);
  const inside = [...fieldsIn(path, fieldsOf(page, shape))].filter(([field]) => !field.endsWith(".topic"));
  return inside
    .map(([field, text]) => value(field, text))
    .filter(Boolean)
    .join("\n");
}
