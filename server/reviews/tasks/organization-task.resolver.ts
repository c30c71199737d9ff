import { builder } from "../../editorial/builder.ts";
import { OrganizationRef } from "../../organizations/organization.refs.ts";
import { organizationTask } from "./read-tasks.ts";
import { ReviewTaskRef } from "./review-task.refs.ts";

builder.queryFields((t) => ({
  organizationTask: t.field({
    type: ReviewTaskRef,
    nullable: true,
    description:
      "The task of an organization in the review that is open; null where it has none that you may see.",
    args: { organizationId: t.arg.id({ required: true, description: "UUID of the organization." }) },
    resolve: (_root, { organizationId }, context) => organizationTask(context, organizationId.toLowerCase()),
  }),
}));

builder.objectField(OrganizationRef, "task", (t) =>
  t.field({
    type: ReviewTaskRef,
    nullable: true,
    description: "Its task in the review that is open; null where it has none that you may see.",
    resolve: ({ document }, _args, context) => organizationTask(context, document.id),
  }),
);
