import { builder } from "../editorial/builder.ts";
import { listIssues } from "./checks/list-issues.ts";
import { OrganizationInput } from "./inputs/organization.input.ts";
import { previewOrganization } from "./preview-organization.ts";
import { IssueRef, OrganizationPreviewRef } from "./types/preview.type.ts";

builder.queryField("previewOrganization", (t) =>
  t.field({
    type: OrganizationPreviewRef,
    description:
      "What the public would see of a form that is not saved yet. Saves nothing. Fails with BAD_INPUT, TOO_MANY_ITEMS, NOT_FOUND, FORBIDDEN.",
    args: {
      id: t.arg.id({ required: true, description: "UUID of the organization, or of one to be made." }),
      baseRevision: t.arg.int({
        description: "The revision from which the form was filled; the newest when it is left out.",
      }),
      input: t.arg({ type: OrganizationInput, required: true, description: "What the form says." }),
    },
    resolve: (_root, args, context) => previewOrganization(context, args),
  }),
);

builder.queryField("checkPublishable", (t) =>
  t.field({
    type: [IssueRef],
    description:
      "What keeps an organization from its publication; empty where nothing does. Fails with NOT_FOUND, FORBIDDEN.",
    args: { id: t.arg.id({ required: true, description: "UUID of the organization." }) },
    resolve: (_root, args, context) => listIssues(context, args),
  }),
);
