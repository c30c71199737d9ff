import { isDeepStrictEqual } from "node:util";
import { flatten } from "./flatten.ts";
import type { Change, DocumentShape, Flat } from "./shape.ts";

/**
 * What differs between two documents of one shape, in the shape's order; nothing when they say the same. An order is
 * told only when the items that both have, or new ones among them, stand otherwise than at the end.
 */
export function compare(before: object, after: object, shape: DocumentShape): Change[] {
  const [old, young] = [flatten(before, shape, { derived: true }), flatten(after, shape, { derived: true })];
  const changes: Change[] = [];
  const whole = new Set<string>();
  for (const path of paths(old, young)) {
    const [from, to] = [old.get(path) ?? null, young.get(path) ?? null];
    if (isDeepStrictEqual(from, to) || whole.has(path.split(".").slice(0, 2).join("."))) continue;
    if (isItem(path, from, to, shape)) {
      whole.add(path);
      changes.push({ path, from: from && itemAt(before, path, shape), to: to && itemAt(after, path, shape) });
    } else if (!isOrder(path, shape) || isReordered(from as string[], to as string[]))
      changes.push({ path, from, to });
  }
  return changes;
}

function paths(...flats: Flat[]): Set<string> {
  return new Set(flats.flatMap((flat) => [...flat.keys()]));
}

function isOrder(path: string, shape: DocumentShape): boolean {
  return typeof shape[path] === "object";
}

/** The path of a keyed item that came or went. */
function isItem(path: string, from: unknown, to: unknown, shape: DocumentShape): boolean {
  const [list, , ...deeper] = path.split(".");
  return typeof shape[list!] === "object" && path.includes(".") && deeper.length === 0 && from !== to;
}

/** The keyed item at a path, whole; null where there is none. */
export function itemAt(document: object, path: string, shape: DocumentShape): unknown {
  const [list, key] = path.split(".") as [string, string];
  const { keyedBy } = shape[list] as { keyedBy: string };
  const items = (document as Record<string, Record<string, unknown>[]>)[list]!;
  return items.find((item) => item[keyedBy] === key) ?? null;
}

/** Whether somebody moved items: the order is not the old one with what went left out and what came put behind. */
function isReordered(from: string[], to: string[]): boolean {
  const kept = from.filter((key) => to.includes(key));
  const came = to.filter((key) => !from.includes(key));
  return !isDeepStrictEqual([...kept, ...came], to);
}
