import { uuidOf } from "../../server/uuid-of.ts";

/** Posada's own namespace for seeded ids; changing it would give everything seeded another identity. */
const namespace = "768377b8-2759-43f3-8bd3-0a7a84e1a365";

/** The id that belongs to a key such as `caminos/phone/main`, the same on every machine. */
export function seedId(key: string): string {
  return uuidOf(namespace, key);
}
