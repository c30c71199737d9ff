import { builder } from "../editorial/builder.ts";
import { OrganizationRef } from "../organizations/organization.refs.ts";
import { visibleOrganization } from "../organizations/read-organization.ts";
import type { PreviewedTask, ReviewPreview } from "./preview-review.ts";
import { TaskReasonRef } from "./tasks/review-task.type.ts";

const PreviewedTaskRef = builder.objectRef<PreviewedTask>("PreviewedTask").implement({
  description: "A task as it would be.",
  fields: (t) => ({
    rank: t.exposeInt("rank", { description: "1 for what would be done first." }),
    score: t.exposeFloat("score", { description: "Harm times likelihood, and what waiting adds." }),
    organization: t.field({
      type: OrganizationRef,
      nullable: true,
      description: "What it would be about.",
      resolve: ({ organizationId }, _args, context) => visibleOrganization(context, organizationId),
    }),
    reasons: t.field({
      type: [TaskReasonRef],
      description: "What the score is made of, weightiest first.",
      resolve: ({ reasons }) => reasons,
    }),
  }),
});

const PreviewedCountryRef = builder
  .objectRef<ReviewPreview["byCountry"][number]>("PreviewedCountry")
  .implement({
    description: "How many tasks one country's page would have.",
    fields: (t) => ({
      country: t.exposeString("country", { description: "Code of the country page." }),
      tasks: t.exposeInt("tasks", { description: "How many; one with two pages counts on both." }),
      planned: t.exposeInt("planned", { description: "Of them, within the plan." }),
    }),
  });

const PreviewedReasonRef = builder.objectRef<ReviewPreview["byReason"][number]>("PreviewedReason").implement({
  description: "How many tasks would have one reason.",
  fields: (t) => ({
    code: t.exposeString("code", { description: "Such as `OVERDUE`." }),
    tasks: t.exposeInt("tasks", { description: "How many." }),
    planned: t.exposeInt("planned", { description: "Of them, within the plan." }),
  }),
});

export const ReviewPreviewRef = builder.objectRef<ReviewPreview>("ReviewPreview").implement({
  description: "What a review would be, while nothing else changes.",
  fields: (t) => ({
    asOf: t.expose("asOf", { type: "DateTime", description: "As of when." }),
    tasks: t.exposeInt("tasks", { description: "How many tasks it would have." }),
    planned: t.exposeInt("planned", { description: "Of them, within the plan." }),
    capacity: t.exposeInt("capacity", { description: "How many tasks the team can do in a month." }),
    byCountry: t.expose("byCountry", {
      type: [PreviewedCountryRef],
      description: "By country page, most first.",
    }),
    byReason: t.expose("byReason", { type: [PreviewedReasonRef], description: "By reason, most first." }),
    first: t.expose("first", { type: [PreviewedTaskRef], description: "The first ten." }),
  }),
});
