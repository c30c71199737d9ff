import { isDeepStrictEqual } from "node:util";
import { itemAt } from "./compare.ts";
import { flatten, unflatten } from "./flatten.ts";
import { mergeOrder } from "./merge-order.ts";
import type { DocumentShape, Flat } from "./shape.ts";

/** A field that two people changed to different things; null where it is not there. */
export interface Conflict {
  path: string;
  base: unknown;
  theirs: unknown;
  yours: unknown;
}

type Field = [path: string, value: unknown];

export interface Merged {
  /** The merged document, without what is derived; of conflicts it has yours. */
  document: Record<string, unknown>;
  /** Paths of the fields that came from them; an item that they added or took away is named as a whole. */
  taken: string[];
  conflicts: Conflict[];
}

/**
 * Merges two changes of one base, field by field: what only one of them changed is theirs to say; what both changed
 * alike is no conflict. Somebody's removal of an item against another's change inside it is one conflict, told by item.
 */
export function merge(base: object, theirs: object, yours: object, shape: DocumentShape): Merged {
  const [b, t, y] = [flatten(base, shape), flatten(theirs, shape), flatten(yours, shape)];
  const merged: Flat = new Map();
  const taken: string[] = [];
  const conflicts: Conflict[] = [];
  const settled = new Set<string>();
  for (const path of new Set([...b.keys(), ...t.keys(), ...y.keys()])) {
    const item = itemOf(path, shape);
    if (isOrder(path, shape) || (item !== null && settled.has(item))) continue;
    const [was, their, your] = [b.get(path), t.get(path), y.get(path)];
    if (item === path && was === true && (their === undefined) !== (your === undefined)) {
      // One side took the item away: what becomes of it is settled as a whole.
      settled.add(item);
      const wasInside = inside(item, b);
      const isTheirs = their === undefined;
      if (isDeepStrictEqual(inside(item, isTheirs ? y : t), wasInside)) {
        if (isTheirs) taken.push(item);
        continue;
      }
      const [from, to, or] = [base, theirs, yours].map((document) => itemAt(document, item, shape));
      conflicts.push({ path: item, base: from, theirs: to, yours: or });
      if (isTheirs)
        for (const [field, value] of [[item, true], ...inside(item, y)] as Field[]) merged.set(field, value);
      continue;
    }
    const theyDid = !isDeepStrictEqual(their, was);
    const youDid = !isDeepStrictEqual(your, was);
    if (theyDid && youDid && !isDeepStrictEqual(their, your))
      conflicts.push({ path, base: was ?? null, theirs: their ?? null, yours: your ?? null });
    if (theyDid && !youDid && (item === null || item === path || b.has(item))) taken.push(path);
    const value = youDid ? your : their;
    if (value !== undefined) merged.set(path, value);
  }
  for (const list of Object.keys(shape).filter((name) => isOrder(name, shape))) {
    const [was, their, your] = [b, t, y].map((flat) =>
      ((flat.get(list) ?? []) as string[]).filter((key) => merged.has(`${list}.${key}`)),
    ) as [string[], string[], string[]];
    const { order, decidedBy } = mergeOrder(was, their, your);
    if (decidedBy === "NOBODY") conflicts.push({ path: list, base: was, theirs: their, yours: your });
    if (decidedBy === "THEM") taken.push(list);
    merged.set(list, order);
  }
  return { document: unflatten(merged, shape), taken, conflicts };
}

/** The path of the keyed item to which a path leads, or null where it is in none. */
function itemOf(path: string, shape: DocumentShape): string | null {
  const [list, key] = path.split(".");
  return key !== undefined && typeof shape[list!] === "object" ? `${list}.${key}` : null;
}

function isOrder(path: string, shape: DocumentShape): boolean {
  const kind = shape[path];
  return typeof kind === "object" && kind.ordered;
}

/** The fields inside an item, by their paths. */
function inside(item: string, flat: Flat): Field[] {
  return [...flat].filter(([path]) => path.startsWith(`${item}.`)).sort(([a], [b]) => (a < b ? -1 : 1));
}
