import { uuidOf } from "../uuid-of.ts";

/** Posada's own namespace for items that a repair adds; with another one the same repair would add another item. */
const namespace = "0d3f6a52-7c1b-4e0e-9a58-c1f2b7d64e93";

/** The id of an item that a repair takes out of another: the same whenever the repair is suggested. */
export function newItemId(from: string, says: string): string {
  return uuidOf(namespace, `${from}/${says}`);
}
