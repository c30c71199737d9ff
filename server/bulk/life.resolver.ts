import { builder } from "../editorial/builder.ts";
import { archiveOrganizations } from "./archive-organizations.ts";
import { BatchResultRef } from "./batch.type.ts";
import { publishOrganizations } from "./publish-organizations.ts";
import { unarchiveOrganizations } from "./unarchive-organizations.ts";

const ids = "UUIDs of the organizations, at most 500; one that comes twice counts once.";
const requestId = "An id of the client's own; a retry with the same one answers as the first did.";
const errors = "Each has its own result. Errors of the whole: `TOO_MANY_ITEMS`, `BAD_INPUT`, `FORBIDDEN`.";

builder.mutationField("publishOrganizations", (t) =>
  t.field({
    type: BatchResultRef,
    description: `Shows many drafts to the world, each as publishOrganization does. ${errors}`,
    args: {
      ids: t.arg.idList({ required: true, description: ids }),
      message: t.arg.string({ description: "Why, for history; at most 500 characters." }),
      requestId: t.arg.id({ description: requestId }),
    },
    extensions: { permission: "bulk.run" },
    resolve: (_root, args, context) => context.run("publishOrganizations", args, publishOrganizations),
  }),
);

builder.mutationField("archiveOrganizations", (t) =>
  t.field({
    type: BatchResultRef,
    description: `Takes many organizations off the pages, each as archiveOrganization does. ${errors}`,
    args: {
      ids: t.arg.idList({ required: true, description: ids }),
      reason: t.arg.string({ required: true, description: "Why, for history; 1 to 500 characters." }),
      requestId: t.arg.id({ description: requestId }),
    },
    extensions: { permission: "bulk.run" },
    resolve: (_root, args, context) => context.run("archiveOrganizations", args, archiveOrganizations),
  }),
);

builder.mutationField("unarchiveOrganizations", (t) =>
  t.field({
    type: BatchResultRef,
    description: `Brings many archived organizations back, each as unarchiveOrganization does. ${errors}`,
    args: {
      ids: t.arg.idList({ required: true, description: ids }),
      requestId: t.arg.id({ description: requestId }),
    },
    extensions: { permission: "bulk.run" },
    resolve: (_root, args, context) => context.run("unarchiveOrganizations", args, unarchiveOrganizations),
  }),
);
