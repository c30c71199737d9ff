import { builder } from "../editorial/builder.ts";
import { VerificationMethodRef, VerificationOutcomeRef } from "./enums.type.ts";

export const ClaimCheckInput = builder.inputType("ClaimCheckInput", {
  description: "What a check of one claim came to.",
  fields: (t) => ({
    claimId: t.id({ required: true, description: "UUID of the claim." }),
    outcome: t.field({
      type: VerificationOutcomeRef,
      required: true,
      description:
        "What it came to. After CORRECTED the claim must say what is right already: save it first.",
    }),
    method: t.field({ type: VerificationMethodRef, required: true, description: "How it was made." }),
    verifiedAt: t.field({
      type: "DateTime",
      description: "When it was made, at most two years ago; just now when left out.",
    }),
    evidenceUrl: t.string({
      description: "A page on which it can be seen, http or https, at most 2,000 characters.",
    }),
    note: t.string({
      description: "What editors should know of it, at most 2,000 characters. Never public.",
    }),
  }),
});
