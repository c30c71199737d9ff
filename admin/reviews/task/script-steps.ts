/** Where one is in the script. DONE: all that the step asks is known; HERE: it asks for the claim at which one is. */
export type StepStanding = "DONE" | "HERE" | "OPEN";

/** How a step of the script stands; one that checks nothing, such as the greeting, is never done. */
export function standingOfStep(
  claimIds: readonly string[],
  current: string | null,
  isDone: (claimId: string) => boolean,
): StepStanding {
  if (current !== null && claimIds.includes(current)) return "HERE";
  return claimIds.length > 0 && claimIds.every(isDone) ? "DONE" : "OPEN";
}
