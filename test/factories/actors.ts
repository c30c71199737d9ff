import { randomUUID } from "node:crypto";
import type { Actor } from "../../server/policies/actor.ts";

/** Somebody with a role, everywhere unless countries are named. */
export function makeActor(role: Actor["role"] = "EDITOR", countries: string[] = []): Actor {
  return { reference: `user:${randomUUID()}`, name: `Test ${role.toLowerCase()}`, role, countries };
}
