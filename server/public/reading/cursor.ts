import { fail } from "../../errors.ts";

/** A place in an ordered list: the order it belongs to, and the last row's key and id. It survives edits between pages. */
export interface Position {
  order: string;
  key: string | number;
  id: string;
}

/** Writes a position as the opaque text that clients keep. */
export function toCursor({ order, key, id }: Position): string {
  return Buffer.from(JSON.stringify([order, key, id])).toString("base64url");
}

/**
 * Reads a cursor of the given order, whose key and id must fit; fails with BAD_CURSOR when it is damaged, forged or of
 * another order.
 */
export function fromCursor(
  cursor: string,
  order: string,
  argument: "after" | "before" | "since",
  fits: (key: string | number, id: string) => boolean,
): Position {
  try {
    const [of, key, id, ...rest] = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    const known = of === order && ["string", "number"].includes(typeof key) && typeof id === "string";
    if (known && fits(key, id) && rest.length === 0) return { order, key, id };
  } catch {
    // Whatever it was, it was not written by toCursor.
  }
  return fail("BAD_CURSOR", undefined, [
    {
      path: argument,
      message: {
        en: "Leave it out, or give a cursor that this same list, in this same order, returned.",
        es: "Déjalo vacío, o indica un cursor que haya dado esta misma lista, en este mismo orden.",
      },
    },
  ]);
}
