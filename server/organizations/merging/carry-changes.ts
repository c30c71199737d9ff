import type { Change } from "../../documents/shape.ts";

/** Which item of the kept organization an item of one that went is now, where it is another one. */
export type Carried = ReadonlyMap<string, string>;

/** A path of one that went as that of the item with which its own fell together. Pure. */
export function carryPath(path: string, carried: Carried): string {
  const carry = (part: string) => carried.get(part) ?? part;
  return path.split(".").map(carry).join(".");
}

/**
 * Changes of an organization that has become part of another, as changes of that one: each at the item with which its own
 * fell together, at every depth. What they change from stays what was seen. Pure.
 */
export function carryChanges(changes: readonly Change[], carried: Carried): Change[] {
  const value = (said: unknown): unknown => {
    if (typeof said === "string") return carried.get(said) ?? said;
    if (Array.isArray(said)) return [...new Set(said.map(value))];
    if (typeof said !== "object" || said === null) return said;
    return Object.fromEntries(Object.entries(said).map(([name, inner]) => [name, value(inner)]));
  };
  return changes.map(({ path, from, to }) => ({
    path: carryPath(path, carried),
    from: value(from),
    to: value(to),
  }));
}
