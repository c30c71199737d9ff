import { isSame } from "../../organizations/changes/form-fields.ts";
import { mergeKeys } from "../../organizations/saving/merge-keys.ts";
import type { Choice, Conflict } from "../../saving/conflict.ts";
import { type Fields, fieldsIn, fieldsOf, itemPath, type PageShape, pageOf } from "./page-fields.ts";

/** Theirs with what I did to our common base; where both did something, it has mine, and says so. */
export function mergePages<Page extends object>(
  base: Page,
  theirs: Page,
  mine: Page,
  shape: PageShape,
): { page: Page; conflicts: Conflict[] } {
  const [was, their, my] = [base, theirs, mine].map((page) => fieldsOf(page, shape)) as [
    Fields,
    Fields,
    Fields,
  ];
  const merged: Fields = new Map();
  const conflicts: Conflict[] = [];
  const settled = new Set<string>();
  const meet = (path: string) =>
    conflicts.push({
      path,
      base: was.get(path) ?? null,
      theirs: their.get(path) ?? null,
      mine: my.get(path) ?? null,
    });
  for (const path of new Set([...was.keys(), ...their.keys(), ...my.keys()])) {
    const item = itemPath(path, shape);
    if (path in shape.lists || (item !== null && settled.has(item))) continue;
    if (path === item && was.has(path) && their.has(path) !== my.has(path)) {
      // One side took the item away: what becomes of it is settled as a whole.
      settled.add(path);
      const kept = their.has(path) ? their : my;
      if (isSame([...fieldsIn(path, kept)], [...fieldsIn(path, was)])) continue;
      meet(path);
      if (my.has(path)) copy(my, merged, path);
      continue;
    }
    const [before, theirValue, myValue] = [was.get(path), their.get(path), my.get(path)];
    const [theyDid, iDid] = [!isSame(theirValue, before), !isSame(myValue, before)];
    if (theyDid && iDid && !isSame(theirValue, myValue)) meet(path);
    const value = theyDid && !iDid ? theirValue : myValue;
    if (value !== undefined) merged.set(path, value);
  }
  for (const list of Object.keys(shape.lists)) {
    const orders = [was, their, my].map((fields) =>
      (fields.get(list) as string[]).filter((id) => merged.has(`${list}.${id}`)),
    ) as [string[], string[], string[]];
    const { keys, decidedBy } = mergeKeys(...orders);
    if (decidedBy === "NOBODY") meet(list);
    merged.set(list, keys);
  }
  return { page: pageOf<Page>(merged, shape), conflicts };
}

/** My page with conflicts decided; those without a choice stay as I have them. */
export function decidePage<Page extends object>(
  mine: Page,
  theirs: Page,
  choices: ReadonlyMap<string, Choice>,
  shape: PageShape,
): Page {
  const [fields, their] = [fieldsOf(mine, shape), fieldsOf(theirs, shape)];
  for (const [path, choice] of choices) {
    if (typeof choice === "object") fields.set(path, choice.text);
    if (choice !== "theirs") continue;
    if (path in shape.lists) {
      const [wanted, there] = [their.get(path) as string[], fields.get(path) as string[]];
      fields.set(path, mergeKeys(there, wanted, there).keys);
      continue;
    }
    for (const field of [path, ...fieldsIn(path, fields).keys()]) fields.delete(field);
    copy(their, fields, path);
    const [list = "", id = ""] = path.split(".");
    const keys = fields.get(list);
    if (list in shape.lists && fields.has(`${list}.${id}`) && !(keys as string[]).includes(id))
      fields.set(list, mergeKeys(keys as string[], their.get(list) as string[], keys as string[]).keys);
  }
  return pageOf<Page>(fields, shape);
}

/** Copies a field, or an item with all that is in it. */
function copy(from: Fields, to: Fields, path: string): void {
  if (from.has(path)) to.set(path, from.get(path));
  for (const [field, value] of fieldsIn(path, from)) to.set(field, value);
}
