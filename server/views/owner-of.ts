import { fail } from "../errors.ts";
import type { Actor } from "../policies/actor.ts";

/** The id of the person who asks, whose views it is about. Fails with FORBIDDEN for a key, which has none. */
export function ownerOf(actor: Actor): string {
  const [, id] = /^user:(.+)$/.exec(actor.reference) ?? [];
  return (
    id ??
    fail("FORBIDDEN", {
      en: "A key has no saved views: sign in as a person.",
      es: "Una clave no tiene vistas guardadas: inicia sesión como persona.",
    })
  );
}
