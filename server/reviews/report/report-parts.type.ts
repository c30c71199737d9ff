import type { FreshnessCounts } from "../../desk/freshness-counts.ts";
import { builder } from "../../editorial/builder.ts";
import { fromLocalized, LocalizedTextRef } from "../../editorial/localized.type.ts";
import { kindOf } from "../../quality/kinds.ts";
import type { CountryFigures, Coverage, LetterFigures, ReviewFigures } from "./figures.ts";

export const ReportCoverageRef = builder.objectRef<Coverage>("ReportCoverage").implement({
  description: "What became of a month's tasks.",
  fields: (t) => ({
    tasks: t.exposeInt("tasks", { description: "All of them: the others add up to it." }),
    reached: t.exposeInt("reached", {
      description: "Done, or its organization has closed or became part of another.",
    }),
    waiting: t.exposeInt("waiting", { description: "Waiting for the organization." }),
    unreachable: t.exposeInt("unreachable", { description: "Nobody could be reached." }),
    begun: t.exposeInt("begun", { description: "Somebody is at it." }),
    untouched: t.exposeInt("untouched", { description: "Somebody has it, and has not begun." }),
    unassigned: t.exposeInt("unassigned", { description: "Nobody has it." }),
  }),
});

export const ReportTimeRef = builder.objectRef<ReviewFigures["time"]>("ReportTime").implement({
  description: "How long tasks took, as far as it was told.",
  fields: (t) => ({
    tasks: t.exposeInt("tasks", { description: "Tasks whose time was told." }),
    medianSeconds: t.exposeInt("medianSeconds", {
      nullable: true,
      description: "Half of them took at most so many seconds; null where none was told.",
    }),
    totalSeconds: t.exposeInt("totalSeconds", { description: "All of them together." }),
  }),
});

export const ReportFindingsRef = builder
  .objectRef<ReviewFigures["findings"][number]>("ReportFindings")
  .implement({
    description: "What one rule noticed in a month, and what became of it.",
    fields: (t) => ({
      rule: t.exposeString("rule", { description: "Its code, such as `PHONE_RETIRED`." }),
      title: t.field({
        type: [LocalizedTextRef],
        description: "What it notices; empty for a rule that there is no more.",
        resolve: ({ rule }) => fromLocalized(kindOf(rule)?.title ?? {}),
      }),
      appeared: t.exposeInt("appeared", { description: "Noticed for the first time in the month." }),
      resolved: t.exposeInt("resolved", { description: "Settled in the month." }),
      open: t.exposeInt("open", { description: "Open at its end." }),
    }),
  });

export const ReportFreshnessRef = builder.objectRef<FreshnessCounts>("ReportFreshness").implement({
  description: "How many stood how fresh.",
  fields: (t) => ({
    verified: t.exposeInt("verified", { description: "Those that stood verified." }),
    dueSoon: t.exposeInt("dueSoon", { description: "Those that fell due within 30 days." }),
    overdue: t.exposeInt("overdue", { description: "Those that were verified too long before." }),
    neverVerified: t.exposeInt("neverVerified", { description: "Those that were never verified." }),
  }),
});

const OverdueAgeRef = builder.enumType("OverdueAge", {
  description: "For how long something is overdue.",
  values: {
    MONTH: { description: "At most 30 days." },
    QUARTER: { description: "31 to 90 days." },
    HALF: { description: "91 to 180 days." },
    YEAR: { description: "181 to 365 days." },
    LONGER: { description: "More than 365 days." },
  } as const,
});

export const ReportOverdueRef = builder
  .objectRef<ReviewFigures["overdue"][number]>("ReportOverdue")
  .implement({
    description: "How many claims were overdue for so long.",
    fields: (t) => ({
      age: t.expose("age", { type: OverdueAgeRef, description: "For how long." }),
      claims: t.exposeInt("claims", { description: "How many." }),
    }),
  });

export const ReportCountryRef = builder.objectRef<CountryFigures>("ReportCountry").implement({
  description: "A month on one country's page; an organization on two pages counts on each.",
  fields: (t) => ({
    code: t.exposeString("code", { description: "The country's code (ISO 3166-1 alpha-2)." }),
    name: t.field({
      type: [LocalizedTextRef],
      description: "Its name.",
      resolve: ({ name }) => fromLocalized(name),
    }),
    tasks: t.exposeInt("tasks", { description: "All its tasks." }),
    planned: t.exposeInt("planned", { description: "Those that the capacity reached to." }),
    reached: t.exposeInt("reached", { description: "Of all its tasks, those done or found closed." }),
    verified: t.exposeInt("verified", { description: "Organizations that stood verified." }),
    dueSoon: t.exposeInt("dueSoon", { description: "Organizations that fell due within 30 days." }),
    overdue: t.exposeInt("overdue", { description: "Organizations that were verified too long before." }),
    neverVerified: t.exposeInt("neverVerified", { description: "Organizations never verified." }),
  }),
});

export const ReportLettersRef = builder.objectRef<LetterFigures>("ReportLetters").implement({
  description: "A month's letters to organizations, and what came back.",
  fields: (t) => ({
    sent: t.exposeInt("sent", { description: "Letters that went out, reminders left out." }),
    reminders: t.exposeInt("reminders", { description: "Reminders that went out." }),
    answered: t.exposeInt("answered", { description: "Letters that at least one organization answered." }),
    bounced: t.exposeInt("bounced", { description: "Letters that came back." }),
    failed: t.exposeInt("failed", {
      description: "Letters that the mail server did not take, or of which nobody knows whether it did.",
    }),
    organizations: t.exposeInt("organizations", { description: "Organizations that were written to." }),
    organizationsAnswered: t.exposeInt("organizationsAnswered", { description: "Those that answered." }),
    unconfirmed: t.exposeInt("unconfirmed", {
      description: "Organizations that became *unconfirmed*: they were asked, and never answered.",
    }),
  }),
});

export const ReportReadersRef = builder.objectRef<ReviewFigures["readers"]>("ReportReaders").implement({
  description: "What readers said is wrong; each thing counts once, however many say so.",
  fields: (t) => ({
    received: t.exposeInt("received", { description: "Reports that came in the month." }),
    settled: t.exposeInt("settled", { description: "Reports that were settled in the month." }),
    open: t.exposeInt("open", { description: "Reports that were open at its end." }),
  }),
});
