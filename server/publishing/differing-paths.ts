import { isDeepStrictEqual } from "node:util";
import type { ProjectedOrganization } from "./project-organization.ts";

type Plain = Record<string, unknown>;
/** What the public sees of an organization. */
type PublicSide = Pick<ProjectedOrganization, "document" | "entries" | "parentId" | "helps" | "audiences">;

/**
 * Where two public sides differ, by paths such as `name` or `phones.ID.display`; an item that is on one side only is
 * named whole, and so is everything where there is nothing on one side. When it was edited does not count. Pure.
 */
export function differingPaths(one: PublicSide | null, other: PublicSide | null): string[] {
  const [before, after] = [one, other].map((side) => (side === null ? {} : flat(side)));
  const names = new Set([...Object.keys(before!), ...Object.keys(after!)]);
  return [...names].flatMap((name) => below(name, before![name], after![name]));
}

function flat({ document, entries, parentId, helps, audiences }: PublicSide): Plain {
  const { id, editedAt, ...says } = document;
  const placed = entries.map(({ id, country, section, note }) => ({ id, country, section, note }));
  return { ...says, parentId, helps, audiences, entries: placed };
}

function below(path: string, one: unknown, other: unknown): string[] {
  if (isDeepStrictEqual(one, other)) return [];
  const [before, after] = [byKey(one), byKey(other)];
  if (before === null || after === null) return [path];
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const inside = keys.flatMap((key) => within(`${path}.${key}`, before.get(key), after.get(key)));
  return inside.length > 0 ? inside : [path];
}

function within(path: string, one: Plain | undefined, other: Plain | undefined): string[] {
  if (!one || !other) return [path];
  return Object.keys(one).flatMap((name) => below(`${path}.${name}`, one[name], other[name]));
}

/** The items of a list by what tells them apart; null for everything else. */
function byKey(value: unknown): Map<string, Plain> | null {
  if (!Array.isArray(value)) return null;
  const keyed = value.map((item: Plain): [unknown, Plain] => [item.id ?? item.locale ?? item.code, item]);
  return keyed.every(([key]) => typeof key === "string") ? new Map(keyed as [string, Plain][]) : null;
}
