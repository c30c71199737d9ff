import { builder } from "../editorial/builder.ts";
import { VerificationMethodRef, VerificationOutcomeRef } from "../verification/enums.type.ts";
import type { VerificationMethod, VerificationOutcome } from "../verification/standing.ts";

/** How many checks were made in one way and came to one outcome. */
export interface OutcomeCount {
  method: VerificationMethod;
  outcome: VerificationOutcome;
  count: number;
}

export const OutcomeCountRef = builder.objectRef<OutcomeCount>("OutcomeCount").implement({
  description: "How many checks were made in one way and came to one outcome.",
  fields: (t) => ({
    method: t.expose("method", { type: VerificationMethodRef, description: "How it was checked." }),
    outcome: t.expose("outcome", { type: VerificationOutcomeRef, description: "What it came to." }),
    count: t.exposeInt("count", { description: "How many checks." }),
  }),
});
