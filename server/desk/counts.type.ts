import { builder } from "../editorial/builder.ts";
import { fromLocalized, LocalizedTextRef } from "../editorial/localized.type.ts";
import { FindingSeverityRef } from "../quality/findings/enums.type.ts";
import { ClaimKindRef, FreshnessRef } from "../verification/enums.type.ts";
import type { Freshness } from "../verification/freshness.ts";
import type { PlaceCounts } from "./count-by-place.ts";
import type { ClaimCount } from "./count-claims.ts";
import type { SeverityCount } from "./count-findings.ts";
import type { FreshnessAt } from "./freshness-over-time.ts";

export const ClaimCountRef = builder.objectRef<ClaimCount>("ClaimCount").implement({
  description:
    "How many claims of one kind published organizations have, and how many organizations have such claims: those of the list with `status: PUBLISHED, claimKind: KIND` and the freshness.",
  fields: (t) => ({
    kind: t.expose("kind", { type: ClaimKindRef, description: "What the claims are about." }),
    overdue: t.exposeInt("overdue", { description: "Claims that were verified too long ago." }),
    dueSoon: t.exposeInt("dueSoon", { description: "Claims that fall due within 30 days." }),
    neverVerified: t.exposeInt("neverVerified", {
      description: "Claims that nobody has checked as they stand now, or that were found wrong.",
    }),
    organizations: t.exposeInt("organizations", {
      description: "Organizations that have a claim of this kind, however fresh.",
    }),
    overdueOrganizations: t.int({
      description: "Organizations that have an overdue claim of this kind.",
      resolve: ({ having }) => having.overdue,
    }),
    dueSoonOrganizations: t.int({
      description: "Organizations that have a claim of this kind which falls due within 30 days.",
      resolve: ({ having }) => having.dueSoon,
    }),
    neverVerifiedOrganizations: t.int({
      description: "Organizations that have a claim of this kind which was never verified.",
      resolve: ({ having }) => having.neverVerified,
    }),
  }),
});

export const FreshnessCountRef = builder
  .objectRef<{ freshness: Freshness; count: number }>("FreshnessCount")
  .implement({
    description: "How many organizations are this fresh.",
    fields: (t) => ({
      freshness: t.expose("freshness", { type: FreshnessRef, description: "How fresh." }),
      count: t.exposeInt("count", { description: "How many." }),
    }),
  });

const place = (name: string, what: string, key: { name: string; description: string }) =>
  builder.objectRef<PlaceCounts>(name).implement({
    description: `How fresh the published organizations ${what} are.`,
    fields: (t) => ({
      [key.name]: t.exposeString("key", { description: key.description }),
      name: t.field({
        type: [LocalizedTextRef],
        description: "Its name.",
        resolve: (counts) => fromLocalized(counts.name),
      }),
      organizations: t.exposeInt("organizations", { description: "All of them." }),
      verified: t.exposeInt("verified", { description: "Those that stand verified." }),
      dueSoon: t.exposeInt("dueSoon", { description: "Those that fall due within 30 days." }),
      overdue: t.exposeInt("overdue", { description: "Those that were verified too long ago." }),
      neverVerified: t.exposeInt("neverVerified", { description: "Those that were never verified." }),
    }),
  });

export const PlaceFreshness = {
  Country: place("CountryFreshness", "on one country's page", {
    name: "code",
    description: "The country's code (ISO 3166-1 alpha-2).",
  }),
  Section: place("SectionFreshness", "in one section of all pages", {
    name: "slug",
    description: "The section's slug.",
  }),
};

export const FreshnessAtRef = builder.objectRef<FreshnessAt>("FreshnessAt").implement({
  description: "How many claims stood how at a moment.",
  fields: (t) => ({
    at: t.expose("at", { type: "DateTime", description: "The moment." }),
    verified: t.exposeInt("verified", { description: "Those that stood verified." }),
    dueSoon: t.exposeInt("dueSoon", { description: "Those that fell due within 30 days." }),
    overdue: t.exposeInt("overdue", { description: "Those that were verified too long before." }),
    neverVerified: t.exposeInt("neverVerified", {
      description: "Those that nobody had checked, or that the last check had found wrong.",
    }),
  }),
});

export const SeverityCountRef = builder.objectRef<SeverityCount>("SeverityCount").implement({
  description: "How many findings matter so much.",
  fields: (t) => ({
    severity: t.expose("severity", { type: FindingSeverityRef, description: "How much." }),
    count: t.exposeInt("count", { description: "How many." }),
  }),
});
