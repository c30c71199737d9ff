import { builder } from "../../editorial/builder.ts";
import { OutcomeCountRef } from "../outcome-count.type.ts";
import type { Report, ReportMonth } from "./read-report.ts";
import {
  ReportCountryRef,
  ReportCoverageRef,
  ReportFindingsRef,
  ReportFreshnessRef,
  ReportLettersRef,
  ReportOverdueRef,
  ReportReadersRef,
  ReportTimeRef,
} from "./report-parts.type.ts";
import { reportPath } from "./report-path.ts";

const ReportMonthRef = builder.objectRef<ReportMonth>("ReportMonth").implement({
  description: "The main figures of one month, to see how they change.",
  fields: (t) => ({
    month: t.exposeString("month", { description: "The month, such as `2026-12`." }),
    planned: t.exposeInt("planned", { description: "Tasks that the capacity reached to." }),
    reached: t.exposeInt("reached", {
      description: "Tasks done or found closed, the planned and the others.",
    }),
    checks: t.exposeInt("checks", { description: "Checks that were recorded." }),
    changed: t.exposeInt("changed", { description: "Checks that found something wrong, or put it right." }),
    claims: t.exposeInt("claims", { description: "Claims of published organizations, at its end." }),
    overdue: t.exposeInt("overdue", { description: "Those of them that were overdue or never verified." }),
    lettersSent: t.exposeInt("lettersSent", { description: "Letters that went out, reminders left out." }),
    lettersAnswered: t.exposeInt("lettersAnswered", { description: "Those that were answered." }),
    medianSeconds: t.exposeInt("medianSeconds", {
      nullable: true,
      description: "Half of the tasks took at most so long; null where it was not told.",
    }),
  }),
});

export const ReviewReportRef = builder.objectRef<Report>("ReviewReport").implement({
  description:
    "What was done in a month's review, and how the directory stood at its end. Once the review is closed it stays as it is.",
  fields: (t) => ({
    month: t.exposeString("month", { description: "The month, such as `2026-12`." }),
    closed: t.exposeBoolean("closed", {
      description: "Whether it is final; else it tells how things stand now.",
    }),
    from: t.expose("from", { type: "DateTime", description: "When the review opened." }),
    until: t.expose("until", { type: "DateTime", description: "When it was closed; now while it is open." }),
    planned: t.expose("planned", {
      type: ReportCoverageRef,
      description: "The tasks that the team's capacity reached to.",
    }),
    beyond: t.expose("beyond", { type: ReportCoverageRef, description: "The tasks listed below that line." }),
    claimsDue: t.exposeInt("claimsDue", { description: "Claims of its tasks that were due when it opened." }),
    claimsChecked: t.exposeInt("claimsChecked", {
      description: "Those of them about which a check came to a decision.",
    }),
    outcomes: t.expose("outcomes", {
      type: [OutcomeCountRef],
      description: "The checks of what the tasks are about, by method and outcome.",
      extensions: { listSize: 20 },
    }),
    time: t.expose("time", { type: ReportTimeRef, description: "How long tasks took." }),
    findings: t.expose("findings", {
      type: [ReportFindingsRef],
      description: "What was found and repaired, by rule; most settled first.",
      extensions: { listSize: 40 },
    }),
    organizations: t.expose("organizations", {
      type: ReportFreshnessRef,
      description: "How fresh the published organizations stood at the end.",
    }),
    claims: t.expose("claims", { type: ReportFreshnessRef, description: "The same of their claims." }),
    overdue: t.expose("overdue", {
      type: [ReportOverdueRef],
      description: "Their overdue claims, by how long.",
      extensions: { listSize: 5 },
    }),
    countries: t.expose("countries", {
      type: [ReportCountryRef],
      description: "Country by country, in the order of codes.",
      extensions: { listSize: 50 },
    }),
    letters: t.expose("letters", { type: ReportLettersRef, description: "Letters, and what came back." }),
    readers: t.expose("readers", { type: ReportReadersRef, description: "What readers reported." }),
    trend: t.expose("trend", {
      type: [ReportMonthRef],
      description: "This month and those closed before it, oldest first, at most 12.",
      extensions: { listSize: 12 },
    }),
    html: t.string({
      description: "Path of the whole report as one page to read and print; `?locale=es` for Spanish.",
      resolve: ({ month }) => reportPath(month, "html"),
    }),
    csv: t.string({
      description: "Path of its tasks as a table, one a row.",
      resolve: ({ month }) => reportPath(month, "csv"),
    }),
  }),
});
