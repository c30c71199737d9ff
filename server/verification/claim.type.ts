import { builder } from "../editorial/builder.ts";
import type { EditorialContext } from "../editorial/context.ts";
import { together } from "../editorial/together.ts";
import { organizationPolicy } from "../policies/organization.ts";
import { claimHistory, type ShownVerification } from "./claim-history.ts";
import { type Claimed, viewOf } from "./claim-view.ts";
import { FreshnessRef, VerificationMethodRef } from "./enums.type.ts";
import { freshness } from "./freshness.ts";
import { loadVerifications } from "./load-verifications.ts";
import { VerificationRef } from "./verification.type.ts";

/** A claim as editors see it: whatever kind it is, it has an id and the organization it is about. */
export type ClaimSeen = Claimed<{ id: string }>;

const verificationsOf = together(
  ({ db }: EditorialContext, claimIds: string[]) => loadVerifications(db, claimIds),
  [],
);

const clockOf = ({ id, organization }: ClaimSeen) => viewOf(organization).clocks.byClaim.get(id)!;

/** A claim's history, for those who may read what curators wrote to one another; nothing for others. */
async function historyOf(claim: ClaimSeen, context: EditorialContext): Promise<ShownVerification[]> {
  const { status } = claim.organization;
  if (!organizationPolicy.verbs.readHistory!.may(context.actor, { status, countries: [] })) return [];
  return claimHistory(
    viewOf(claim.organization).claims.get(claim.id)!,
    await verificationsOf(context, claim.id),
  );
}

export const ClaimRef = builder.interfaceRef<ClaimSeen>("Claim").implement({
  description:
    "One checkable statement about an organization, with a clock of its own. Its id is kept for life.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID, kept for life." }),
    verifiedAt: t.field({
      type: "DateTime",
      nullable: true,
      description: "When it was last checked and held; null while it does not stand verified.",
      resolve: (claim) => clockOf(claim).verifiedAt,
    }),
    verifiedVia: t.field({
      type: VerificationMethodRef,
      nullable: true,
      description: "How that check was made.",
      resolve: (claim) => clockOf(claim).verifiedVia,
    }),
    dueAt: t.field({
      type: "DateTime",
      nullable: true,
      description: "When that check stops counting.",
      resolve: (claim) => clockOf(claim).dueAt,
    }),
    foundWrongAt: t.field({
      type: "DateTime",
      nullable: true,
      description: "When a check found it wrong; null where none did, or it was corrected since.",
      resolve: (claim) => clockOf(claim).foundWrongAt,
    }),
    freshness: t.field({
      type: FreshnessRef,
      description: "How fresh it is at the moment of reading.",
      resolve: (claim, _args, { now }) => {
        const { dueAt } = clockOf(claim);
        return freshness(dueAt === null ? null : new Date(dueAt), now);
      },
    }),
    verifications: t.field({
      type: [VerificationRef],
      description: "Every check of it, newest first, also of what it said before. Empty for contributors.",
      resolve: (claim, _args, context) => historyOf(claim, context),
      extensions: { listSize: 3 },
    }),
  }),
});

export const PresenceRef = builder.objectRef<ClaimSeen>("Presence").implement({
  description: "The claim that an organization is there, open, and serves the people it is listed for.",
  interfaces: [ClaimRef],
});
