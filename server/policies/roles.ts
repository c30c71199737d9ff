import type { Actor } from "./actor.ts";

export const isAdmin = (actor: Actor) => actor.role === "ADMIN";
/** What concerns every country is for those whom no country limits. */
export const isUnlimitedAdmin = (actor: Actor) => isAdmin(actor) && actor.countries.length === 0;
export const isEditor = (actor: Pick<Actor, "role">) => actor.role !== "CONTRIBUTOR";

/** Whether the actor's role holds in all of the countries; one who is limited to some needs at least one. */
export function holdsIn(actor: Pick<Actor, "countries">, countries: readonly string[]): boolean {
  if (actor.countries.length === 0) return true;
  return countries.length > 0 && countries.every((code) => actor.countries.includes(code));
}
