import { builder } from "../../editorial/builder.ts";
import { VerificationMethodRef, VerificationOutcomeRef } from "../../verification/enums.type.ts";
import { TaskStateRef } from "./enums.type.ts";

export const ReviewTaskFilterInput = builder.inputType("ReviewTaskFilter", {
  description: "Conditions that must all hold; an empty list is none.",
  fields: (t) => ({
    organizationIds: t.idList({ description: "About one of these." }),
    states: t.field({ type: [TaskStateRef], description: "Stands as one of these." }),
    assigneeId: t.id({ description: "Handed to this person." }),
    assigned: t.boolean({ description: "Handed to somebody, or to nobody." }),
    mine: t.boolean({ description: "Handed to you, or not to you." }),
    country: t.string({
      description: "Its organization had an entry on this country's page (ISO 3166-1 alpha-2).",
    }),
    countries: t.stringList({
      description: "Its organization had an entry on one of these countries' pages.",
    }),
    section: t.string({
      description:
        "Its organization has an entry in this section (slug); together with `country`, on that page.",
    }),
    planned: t.boolean({ description: "The team's capacity reaches to it, or does not." }),
    search: t.string({ description: "Words of the organization's names, places and claims." }),
    reason: t.string({ description: "Has this reason (code)." }),
  }),
});

export const OutcomeInput = builder.inputType("OutcomeInput", {
  description: "What a check of one claim came to, in a task.",
  fields: (t) => ({
    claimId: t.id({ required: true, description: "UUID of the claim." }),
    outcome: t.field({
      type: VerificationOutcomeRef,
      required: true,
      description:
        "What it came to. After CORRECTED the claim must say what is right already: save it first.",
    }),
    method: t.field({
      type: VerificationMethodRef,
      description: "How it was made, where that differs from the others.",
    }),
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
