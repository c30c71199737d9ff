import type { Method, Outcome } from "../../organizations/claims/outcomes.ts";
import { differing, type Said } from "./claim-says.ts";

/** What somebody says a check of a claim came to, before it is recorded. */
export interface Chosen {
  outcome: Outcome;
  method: Method;
  /** What the claim said when it was chosen: nobody vouches for what others wrote since. */
  saw: Said;
  /** Whether what was corrected is saved already. */
  corrected?: boolean;
}

/** By the id of the claim. */
export type Choices = Readonly<Record<string, Chosen>>;

/**
 * How a choice stands. READY: it can be recorded. UNCHANGED: nothing was corrected yet. STALE: others have changed the claim
 * since. GONE: the claim is not there any more.
 */
export type ChoiceStanding = "READY" | "UNCHANGED" | "STALE" | "GONE";

/** How a choice stands, by what is saved of the claim now and what is typed here. */
export function standingOfChoice(
  { outcome, saw, corrected = false }: Chosen,
  theirs: Said | null,
  mine: Said | null,
): ChoiceStanding {
  if (theirs === null || mine === null) return "GONE";
  if (differing(saw, theirs).length > 0) return "STALE";
  if (outcome !== "CORRECTED" || corrected || differing(theirs, mine).length > 0) return "READY";
  return "UNCHANGED";
}

/** Somebody has looked at what the claim says now, and what they chose holds of that too. */
export function lookAgain(chosen: Chosen, theirs: Said): Chosen {
  return { ...chosen, saw: theirs, ...(chosen.outcome === "CORRECTED" && { corrected: true }) };
}

/** What was corrected is saved: `says` is what is saved of a claim now. */
export function afterSaving(
  choices: Choices,
  corrected: readonly string[],
  says: (claimId: string) => Said | null,
): Choices {
  const looked = corrected.flatMap((claimId) => {
    const [chosen, now] = [choices[claimId], says(claimId)];
    return chosen && now ? [[claimId, lookAgain(chosen, now)] as const] : [];
  });
  return { ...choices, ...Object.fromEntries(looked) };
}

/** Which choices can be recorded. */
export function readyOf(
  choices: Choices,
  theirs: (claimId: string) => Said | null,
  mine: (claimId: string) => Said | null,
): Choices {
  return Object.fromEntries(
    Object.entries(choices).filter(
      ([claimId, chosen]) => standingOfChoice(chosen, theirs(claimId), mine(claimId)) === "READY",
    ),
  );
}

/** The choices without these. */
export function without(choices: Choices, claimIds: Iterable<string>): Choices {
  const gone = new Set(claimIds);
  return Object.fromEntries(Object.entries(choices).filter(([claimId]) => !gone.has(claimId)));
}
