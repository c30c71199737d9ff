import { builder } from "../../editorial/builder.ts";
import { documentWeight } from "../../editorial/limits.ts";
import { fromLocalized, LocalizedTextRef } from "../../editorial/localized.type.ts";
import { OrganizationRef } from "../../organizations/organization.refs.ts";
import { visibleOrganization } from "../../organizations/read-organization.ts";
import { mayOf } from "../../policies/law.ts";
import { taskPolicy } from "../../policies/task.ts";
import { actorName } from "../../users/actor-name.ts";
import type { TaskReason } from "../reasons.ts";
import { sayReason } from "../say-reason.ts";
import { attemptsOf } from "./attempts-of.ts";
import { CallScriptRef, MailDraftRef } from "./call-script.type.ts";
import { TaskStateRef } from "./enums.type.ts";
import { eventsOf } from "./read-events.ts";
import { ReviewTaskRef } from "./review-task.refs.ts";
import { TaskClaimRef } from "./task-claim.type.ts";
import { TaskEventRef } from "./task-event.type.ts";
import { callScriptOf, claimsOfTask, hoursOfTask, mailDraftOf } from "./task-page.ts";

export const TaskReasonRef = builder.objectRef<TaskReason>("TaskReason").implement({
  description: "Why a task stands where it stands.",
  fields: (t) => ({
    code: t.exposeString("code", { description: "Code of the reason, such as `HOTLINE`." }),
    points: t.exposeFloat("points", { description: "What it adds to the score's harm or likelihood." }),
    says: t.field({
      type: [LocalizedTextRef],
      description: "The same in words, in English and Spanish.",
      resolve: (reason) => fromLocalized(sayReason(reason)),
    }),
  }),
});

ReviewTaskRef.implement({
  description: "One organization to look at in a month's review, and why.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID." }),
    month: t.exposeString("month", { description: "The review's month, such as `2026-12`." }),
    rank: t.exposeInt("rank", { nullable: true, description: "1 for what is to be done first." }),
    planned: t.exposeBoolean("planned", { description: "Whether the team's capacity reaches to it." }),
    score: t.exposeFloat("score", {
      description: "Harm times likelihood, and what is added for having waited.",
    }),
    harm: t.exposeFloat("harm", { description: "How much hangs on its being right." }),
    likelihood: t.exposeFloat("likelihood", { description: "How much speaks for something being wrong." }),
    reasons: t.expose("reasons", {
      type: [TaskReasonRef],
      description: "What the score is made of, weightiest first.",
    }),
    state: t.expose("state", { type: TaskStateRef, description: "How it stands." }),
    organization: t.field({
      type: OrganizationRef,
      description: "The organization to look at.",
      resolve: async ({ organizationId }, _args, context) =>
        (await visibleOrganization(context, organizationId))!,
    }),
    countries: t.exposeStringList("countries", {
      description: "Country pages it had entries on when the review opened.",
    }),
    assigneeId: t.exposeID("assigneeId", { nullable: true, description: "Id of the person whose it is." }),
    assigneeName: t.string({
      nullable: true,
      description: "Their name.",
      resolve: ({ assigneeId }, _args, context) =>
        assigneeId ? actorName(context, `user:${assigneeId}`) : null,
    }),
    waitedMonths: t.exposeInt("waitedMonths", {
      description: "In how many reviews before this one, in a row, it was listed and not reached.",
    }),
    begunAt: t.expose("begunAt", {
      type: "DateTime",
      nullable: true,
      description: "When somebody first did something about it.",
    }),
    endedAt: t.expose("endedAt", {
      type: "DateTime",
      nullable: true,
      description: "When it came to an end.",
    }),
    endedBy: t.string({
      nullable: true,
      description: "The name of who ended it; Posada's where it ended by itself.",
      resolve: ({ endedBy }, _args, context) => endedBy && actorName(context, endedBy),
    }),
    attempts: t.int({
      description: "How often nobody was reached since the review opened.",
      resolve: async ({ id }, _args, context) => (await attemptsOf(context, id)).length,
    }),
    lastAttemptAt: t.field({
      type: "DateTime",
      nullable: true,
      description: "When that was last.",
      resolve: async ({ id }, _args, context) => (await attemptsOf(context, id)).at(-1),
    }),
    suggestedHours: t.field({
      type: [LocalizedTextRef],
      nullable: true,
      description: "When to try again, in English and Spanish; null where no attempt failed.",
      resolve: hoursOfTask,
    }),
    claims: t.field({
      type: [TaskClaimRef],
      description: "The claims of the organization, in the order to check them.",
      extensions: { weight: documentWeight },
      resolve: (task, _args, context) => claimsOfTask(context, task),
    }),
    events: t.field({
      type: [TaskEventRef],
      description: "All that happened to it, in order.",
      extensions: { listSize: 20 },
      resolve: ({ id }, _args, context) => eventsOf(context, id),
    }),
    callScript: t.field({
      type: CallScriptRef,
      description: "What to say when calling.",
      resolve: (task, _args, context) => callScriptOf(context, task),
    }),
    mailDraft: t.field({
      type: MailDraftRef,
      nullable: true,
      description:
        "A letter to send by hand; null where the organization gives no mailbox that may be written to.",
      resolve: (task, _args, context) => mailDraftOf(context, task),
    }),
    may: t.stringList({
      description: "What you may do with it.",
      resolve: ({ record }, _args, { actor }) => mayOf(taskPolicy, actor, record),
    }),
  }),
});
