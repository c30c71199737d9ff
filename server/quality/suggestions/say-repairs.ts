import type { Repair } from "../finding.ts";

/** As long as the message of a revision may be. */
const longest = 500;

/** What history says of repairs: what each did, and which rule suggested it; after the words of who applied them. */
export function sayRepairs(
  repairs: readonly { rule: string; repair: Pick<Repair, "says"> }[],
  message: string | null,
): string {
  const told = repairs.map(({ rule, repair }) => `${repair.says.en} (${rule})`).join("; ");
  const letters = [...(message ? `${message} ${told}` : told)];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join("")}…` : letters.join("");
}
