import { flatten, unflatten } from "./flatten.ts";
import type { Change, DocumentShape, Flat, KeyedShape } from "./shape.ts";

type Plain = Record<string, unknown>;

/**
 * The document with the changes made in it, those of `compare`: each field says what it changes to, items come and go
 * whole, an order holds for the items that it names. What a change inside an item finds no more is left alone. The
 * answer is without what is derived, and without what the shape does not name.
 */
export function applyChanges(document: object, changes: readonly Change[], shape: DocumentShape): Plain {
  const flat = flatten(document, shape);
  const isOrder = ({ path }: Change) => typeof shape[path] === "object";
  for (const change of changes.filter((each) => !isOrder(each))) applyField(flat, change, shape);
  for (const { path, to } of changes.filter(isOrder))
    flat.set(path, reorder((flat.get(path) ?? []) as string[], to as string[]));
  return unflatten(flat, shape);
}

function applyField(flat: Flat, { path, to }: Change, shape: DocumentShape): void {
  const [list, key, ...deeper] = path.split(".") as [string, string, ...string[]];
  const kind = shape[list];
  if (typeof kind === "object" && deeper.length === 0) applyItem(flat, { list, key, kind, to });
  else if (typeof kind === "object" && !flat.has(`${list}.${key}`)) return;
  else if (to === null) flat.delete(path);
  else flat.set(path, to);
}

/** Takes the item out, and puts it in anew as it is to be. */
function applyItem(
  flat: Flat,
  { list, key, kind, to }: { list: string; key: string; kind: KeyedShape; to: unknown },
): void {
  const own = `${list}.${key}`;
  for (const path of [...flat.keys()]) if (path === own || path.startsWith(`${own}.`)) flat.delete(path);
  const order = ((flat.get(list) ?? []) as string[]).filter((each) => each !== key);
  if (kind.ordered) flat.set(list, to === null ? order : [...order, key]);
  if (to === null) return;
  for (const [path, value] of flatten({ [list]: [to] }, { [list]: kind }))
    if (path !== list) flat.set(path, value);
}

/** The keys that the wanted order names take its order among the places that they have; the others stay where they are. */
function reorder(keys: string[], wanted: string[]): string[] {
  const known = new Set(wanted);
  const moved = wanted.filter((key) => keys.includes(key));
  return keys.map((key) => (known.has(key) ? moved.shift()! : key));
}
