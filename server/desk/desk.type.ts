import { ChangeRef } from "../audit/audit.type.ts";
import { builder } from "../editorial/builder.ts";
import { countOpenProposals } from "../proposals/decidable-proposals.ts";
import { countByCountry, countBySection } from "./count-by-place.ts";
import { countFindings } from "./count-findings.ts";
import {
  ClaimCountRef,
  FreshnessAtRef,
  FreshnessCountRef,
  PlaceFreshness,
  SeverityCountRef,
} from "./counts.type.ts";
import { freshnessNames } from "./freshness-counts.ts";
import { freshnessOverTime } from "./freshness-over-time.ts";
import type { OpenDesk } from "./open-desk.ts";
import { recentChanges } from "./recent-changes.ts";

export const DeskRef = builder.objectRef<OpenDesk>("Desk").implement({
  description: "What needs somebody today.",
  fields: (t) => ({
    organizations: t.int({
      description: "Published organizations: the list with `status: PUBLISHED`.",
      resolve: async (desk) => (await desk.organizations()).organizations,
    }),
    foundWrong: t.int({
      description:
        "Published organizations with a claim that was found wrong: `status: PUBLISHED, foundWrong: true`.",
      resolve: async (desk) => (await desk.organizations()).foundWrong,
    }),
    drafts: t.int({
      description: "Organizations that are drafts: `status: DRAFT`.",
      resolve: async (desk) => (await desk.organizations()).drafts,
    }),
    archived: t.int({
      description: "Organizations that are archived: `status: ARCHIVED`.",
      resolve: async (desk) => (await desk.organizations()).archived,
    }),
    proposals: t.int({
      description:
        "Open proposals that you may decide: those of the list with `status: OPEN, mayDecide: true`. For contributors their own open ones.",
      resolve: (_desk, _args, context) => countOpenProposals(context),
    }),
    findings: t.field({
      type: [SeverityCountRef],
      description:
        "Open findings, one item for each severity: those of `findings` with `severities` of that one. None for contributors.",
      extensions: { listSize: 5 },
      resolve: (_desk, _args, context) => countFindings(context),
    }),
    overdue: t.field({
      type: [ClaimCountRef],
      description: "Claims of published organizations, one item for each kind.",
      extensions: { listSize: 7 },
      resolve: (desk) => desk.claims(),
    }),
    freshness: t.field({
      type: [FreshnessCountRef],
      description: "How fresh the published organizations are, one item for each freshness.",
      extensions: { listSize: 4 },
      resolve: async (desk) => {
        const counts = await desk.organizations();
        return freshnessNames.map(([name, freshness]) => ({ freshness, count: counts[name] }));
      },
    }),
    freshnessByCountry: t.field({
      type: [PlaceFreshness.Country],
      description: "The same by country page, in the order of codes; yours, where you are limited to some.",
      extensions: { listSize: 50 },
      resolve: (_desk, _args, context) => countByCountry(context),
    }),
    freshnessBySection: t.field({
      type: [PlaceFreshness.Section],
      description: "The same by section, in their order.",
      extensions: { listSize: 5 },
      resolve: (_desk, _args, context) => countBySection(context),
    }),
    freshnessOverTime: t.field({
      type: [FreshnessAtRef],
      description:
        "How fresh the claims that today's published organizations have were at the first moment (UTC) of each of the last months, and are now. It is reckoned from the checks made until then of what each claim says today, and by today's intervals: a claim that was corrected since counts as it was not checked before, and one that was added since as never verified. None for contributors. Fails with BAD_INPUT.",
      args: { months: t.arg.int({ description: "How many months, 1 to 36; 12 when left out." }) },
      extensions: { listSize: 13 },
      resolve: (desk, args, context) => freshnessOverTime(context, desk, args),
    }),
    recentChanges: t.field({
      type: [ChangeRef],
      description:
        "The newest revisions that others made of organizations, country pages and sections; none for contributors. Fails with BAD_PAGE_SIZE.",
      args: { first: t.arg.int({ description: "How many, 1 to 100; 20 when left out." }) },
      extensions: { listSize: 20 },
      resolve: (_desk, args, context) => recentChanges(context, args),
    }),
  }),
});
