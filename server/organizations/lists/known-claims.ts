import type { EditorialContext } from "../../editorial/context.ts";
import { isEditor } from "../../policies/roles.ts";

/**
 * Whether the actor may know of a claim, as a condition on `editorial.claim c`: for contributors neither hidden places nor
 * persons without a lasting consent are there, nor what belongs to them, as in `redactDocument`.
 */
export function knownClaims({ actor, now }: Pick<EditorialContext, "actor" | "now">): string {
  if (isEditor(actor)) return "true";
  const today = now.toISOString().slice(0, 10);
  const places = "SELECT id FROM editorial.location WHERE visibility = 'HIDDEN'";
  const persons = `SELECT id FROM editorial.contact
    WHERE (consent = 'GIVEN' AND consent_until >= date '${today}') IS NOT TRUE OR location_id IN (${places})`;
  const belonging = ["phone", "email", "schedule"].map(
    (table) =>
      `SELECT id FROM editorial.${table} WHERE location_id IN (${places}) OR contact_id IN (${persons})`,
  );
  return `c.id NOT IN (${[places, persons, ...belonging].join(" UNION ALL ")})`;
}
