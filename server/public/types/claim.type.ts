import type { PublicClaim } from "../../publishing/public-document.ts";
import { freshness, nextStep } from "../../verification/freshness.ts";
import { builder, type PublicContext } from "../builder.ts";
import { FreshnessRef, VerifiedViaRef } from "./enums.ts";

/** Freshness at the moment of the request, from the time at which the last verification stops counting. */
export function freshnessAt(
  dueAt: string | null,
  { now, holdsUntil }: Pick<PublicContext, "now" | "holdsUntil">,
) {
  const due = dueAt === null ? null : new Date(dueAt);
  const next = due && nextStep(due, now);
  if (next) holdsUntil(next);
  return freshness(due, now);
}

export const ClaimRef = builder.interfaceRef<PublicClaim>("Claim").implement({
  description:
    "One checkable statement about an organization. It keeps its id for life and has its own clock.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID, kept for life." }),
    verifiedAt: t.expose("verifiedAt", {
      type: "DateTime",
      nullable: true,
      description:
        "When somebody last checked it against the world and it held; null when nobody has, or when it was found wrong since.",
    }),
    verifiedVia: t.expose("verifiedVia", {
      type: VerifiedViaRef,
      nullable: true,
      description: "How it was checked.",
    }),
    dueAt: t.expose("dueAt", {
      type: "DateTime",
      nullable: true,
      description: "When the verification stops counting.",
    }),
    foundWrongAt: t.expose("foundWrongAt", {
      type: "DateTime",
      nullable: true,
      description:
        "When a check found that it does not hold (wrong, moved or closed); null when none did, or when it has been corrected or confirmed since. Show it with a warning: its freshness is that of a claim never verified.",
    }),
    freshness: t.field({
      type: FreshnessRef,
      description: "How fresh it is at the moment of reading.",
      resolve: ({ dueAt }, _args, context) => freshnessAt(dueAt, context),
    }),
  }),
});

export const PresenceRef = builder.objectRef<PublicClaim>("Presence").implement({
  description: "The claim that an organization is there, open, and serves the people it is listed for.",
  interfaces: [ClaimRef],
});
