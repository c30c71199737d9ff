import { builder } from "../../editorial/builder.ts";
import { fromLocalized, LocalizedTextRef } from "../../editorial/localized.type.ts";
import { OrganizationRef } from "../../organizations/organization.refs.ts";
import { visibleOrganization } from "../../organizations/read-organization.ts";
import type { Certainty, Sign } from "./compare-profiles.ts";
import type { ClusterList, ClusterPair, DuplicateCluster } from "./duplicate-clusters.ts";
import type { PossibleDuplicate } from "./possible-duplicates.ts";
import { saySign } from "./say-sign.ts";

export const CertaintyRef = builder.enumType("DuplicateCertainty", {
  description: "How sure it is that two are one.",
  values: {
    CERTAIN: { description: "Hardly a doubt is left." },
    LIKELY: { description: "More speaks for it than against it." },
    POSSIBLE: { description: "Something speaks for it: worth a look before a new one is saved." },
  } satisfies Record<Certainty, { description: string }>,
});

const SignRef = builder.objectRef<Sign>("DuplicateSign").implement({
  description: "One thing that speaks for two being one, or against it.",
  fields: (t) => ({
    signal: t.exposeString("signal", {
      description:
        "What was compared: name, words (those in the names that say something else), mark (numbers and directions in names), place, distance, postcode, phone, mailbox, domain, page, person, parent.",
    }),
    weight: t.exposeFloat("weight", {
      description:
        "Natural logarithm of odds; below zero it speaks against. A pair's score is the sum, less 3.",
    }),
    one: t.exposeStringList("one", { description: "What the first says." }),
    other: t.exposeStringList("other", { description: "What the other says." }),
    says: t.field({
      type: [LocalizedTextRef],
      description: "What it comes to, in English and Spanish.",
      resolve: (sign) => fromLocalized(saySign(sign)),
    }),
  }),
});

export const PossibleDuplicateRef = builder.objectRef<PossibleDuplicate>("PossibleDuplicate").implement({
  description: "An organization that may be the one that was asked about.",
  fields: (t) => ({
    organization: t.field({
      type: OrganizationRef,
      nullable: true,
      description: "It.",
      resolve: ({ organizationId }, _args, context) => visibleOrganization(context, organizationId),
    }),
    certainty: t.expose("certainty", { type: CertaintyRef, description: "How sure it is." }),
    score: t.exposeFloat("score", { description: "Logarithm of odds: 0 is one to one." }),
    signs: t.expose("signs", {
      type: [SignRef],
      description: "What speaks for it first; `one` is the organization that was asked about.",
    }),
    dismissed: t.exposeBoolean("dismissed", { description: "Whether somebody said that they are two." }),
  }),
});

const ClusterPairRef = builder.objectRef<ClusterPair>("DuplicatePair").implement({
  description: "Two organizations of a cluster, as they are now.",
  fields: (t) => ({
    oneId: t.exposeID("oneId", { description: "UUID of the first." }),
    otherId: t.exposeID("otherId", { description: "UUID of the other." }),
    certainty: t.expose("certainty", {
      type: CertaintyRef,
      nullable: true,
      description: "How sure it is; null where only others join them.",
    }),
    score: t.exposeFloat("score", { description: "Logarithm of odds: 0 is one to one." }),
    signs: t.expose("signs", { type: [SignRef], description: "What speaks for it first." }),
  }),
});

const ClusterRef = builder.objectRef<DuplicateCluster>("DuplicateCluster").implement({
  description: "Two organizations or more that seem to be one.",
  fields: (t) => ({
    organizations: t.field({
      type: [OrganizationRef],
      description: "They, in the order of their ids.",
      resolve: async ({ organizationIds }, _args, context) => {
        const all = await Promise.all(organizationIds.map((id) => visibleOrganization(context, id)));
        return all.filter((organization) => organization !== null);
      },
    }),
    pairs: t.expose("pairs", { type: [ClusterPairRef], description: "Every two of them." }),
  }),
});

export const ClusterListRef = builder.objectRef<ClusterList>("DuplicateClusterList").implement({
  description: "A page of clusters.",
  fields: (t) => ({
    totalCount: t.exposeInt("totalCount", {
      description: "How many groups resemble each other on all pages; one may come apart when it is shown.",
    }),
    clusters: t.expose("clusters", { type: [ClusterRef], description: "The page's, the surest first." }),
  }),
});
