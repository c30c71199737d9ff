import { fromSent } from "../../organizations/form/paths.ts";

/**
 * The lasting name of a field that the server tells as it was sent: `texts[2].body.es` or `texts[2].body[1].text`
 * becomes `texts.ID.body.es`. What is wrong with an item's id is wrong with the item.
 */
export function nameOfSent(path: string, input: object): string {
  const [list = "", place = "", ...rest] = fromSent(path, input).split(".");
  const items = (input as Record<string, unknown>)[list];
  const isItem = Array.isArray(items) && place !== "";
  const id = isItem ? (items[Number(place)] as { id?: string } | undefined)?.id : undefined;
  if (id === undefined) return [list, place, ...rest].filter(Boolean).join(".");
  return [list, id, ...(rest[0] === "id" ? [] : rest)].join(".");
}
