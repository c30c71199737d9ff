import { isDeepStrictEqual } from "node:util";
import { isReordered } from "./compare.ts";
import { flatten, unflatten } from "./flatten.ts";
import type { DocumentShape, Flat } from "./shape.ts";

/** A field that two people changed to different things; null where it is not there. */
export interface Conflict {
  path: string;
  base: unknown;
  theirs: unknown;
  yours: unknown;
}

export interface Merged {
  /** The merged document, without what is derived; of conflicts it has yours. */
  document: Record<string, unknown>;
  /** Paths of the fields that came from them. */
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
  const conflicts = new Map<string, Conflict>();
  for (const path of new Set([...b.keys(), ...t.keys(), ...y.keys()])) {
    if (typeof shape[path] === "object") continue;
    const [was, their, your] = [b.get(path), t.get(path), y.get(path)];
    const theyDid = !isDeepStrictEqual(their, was);
    const youDid = !isDeepStrictEqual(your, was);
    if (theyDid && youDid && !isDeepStrictEqual(their, your)) {
      const subject = subjectOf(path, [b, t, y]);
      conflicts.set(subject, {
        path: subject,
        base: b.get(subject) ?? null,
        theirs: t.get(subject) ?? null,
        yours: y.get(subject) ?? null,
      });
    }
    if (theyDid && !youDid) taken.push(path);
    const value = youDid ? your : their;
    if (value !== undefined) merged.set(path, value);
  }
  for (const [list, kind] of Object.entries(shape)) {
    if (typeof kind !== "object" || !kind.ordered) continue;
    const orders = [b, t, y].map((flat) => (flat.get(list) ?? []) as string[]) as [
      string[],
      string[],
      string[],
    ];
    const { order, conflict } = mergeOrder(...orders);
    if (conflict) conflicts.set(list, { path: list, base: orders[0], theirs: orders[1], yours: orders[2] });
    merged.set(
      list,
      order.filter((key) => merged.has(`${list}.${key}`)),
    );
  }
  dropOrphans(merged, shape);
  return { document: unflatten(merged, shape), taken, conflicts: [...conflicts.values()] };
}

/** The item, where one side has it no more and the other changed something in it; else the field itself. */
function subjectOf(path: string, flats: Flat[]): string {
  const item = path.split(".").slice(0, 2).join(".");
  const existence = flats.map((flat) => flat.get(item) === true);
  return item !== path && existence[0] && existence.includes(false) ? item : path;
}

/** What is left of an item that is gone. */
function dropOrphans(merged: Flat, shape: DocumentShape): void {
  for (const path of [...merged.keys()]) {
    const [list, key, ...deeper] = path.split(".");
    if (deeper.length > 0 && typeof shape[list!] === "object" && !merged.has(`${list}.${key}`))
      merged.delete(path);
  }
}

/** One who moved items decides the order; what the other brought stands behind the item that it stood behind. */
function mergeOrder(
  base: string[],
  theirs: string[],
  yours: string[],
): { order: string[]; conflict: boolean } {
  const theyMoved = isReordered(base, theirs);
  const youMoved = isReordered(base, yours);
  const [leading, other] = youMoved ? [yours, theirs] : [theirs, yours];
  const order = [...leading];
  for (const [index, key] of other.entries()) {
    if (order.includes(key)) continue;
    const before = other.slice(0, index).findLast((earlier) => order.includes(earlier));
    order.splice(before === undefined ? order.length : order.indexOf(before) + 1, 0, key);
  }
  const shared = (list: string[], beside: string[]) => list.filter((key) => beside.includes(key));
  const differs = !isDeepStrictEqual(shared(theirs, yours), shared(yours, theirs));
  return { order, conflict: theyMoved && youMoved && differs };
}
