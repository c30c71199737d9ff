import type { Actor } from "./actor.ts";
import { policies } from "./index.ts";

/** In the samples of the law, whoever asks is `user:you`, and is limited to MX if to any country. */
const you = "user:you";
const country = "MX";

/** The names, as `noun.verb`, of all that the actor may do to at least one kind of record that the law tells apart. */
export function permissionsOf({ reference, name, role, countries }: Actor): string[] {
  // A key has no account of its own, but what it makes is its own.
  const own = reference.startsWith("user:") ? you : "key:you";
  const actor: Actor = { reference: own, name, role, countries: countries.length > 0 ? [country] : [] };
  return policies.flatMap(({ noun, verbs, samples }) => {
    const records = Object.values(samples).map((sample) => madeBy(own, sample));
    return Object.entries(verbs)
      .filter(([, { may }]) => records.some((record) => may(actor, record)))
      .map(([verb]) => `${noun}.${verb}`);
  });
}

/** The sample, in which whoever asks has that reference. */
function madeBy(own: string, sample: object): object {
  return Object.fromEntries(
    Object.entries(sample).map(([field, value]) => [field, value === you ? own : value]),
  );
}
