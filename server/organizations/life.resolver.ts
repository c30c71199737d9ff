import { builder } from "../editorial/builder.ts";
import { archiveOrganization } from "./archive-organization.ts";
import { SavedRef } from "./organization.refs.ts";
import { publishOrganization } from "./publish-organization.ts";
import { unarchiveOrganization } from "./unarchive-organization.ts";

const id = "UUID of the organization.";
const requestId = "An id of the client's own; a retry with the same one answers as the first did.";

builder.mutationField("publishOrganization", (t) =>
  t.field({
    type: SavedRef,
    description:
      "Shows a draft to the world. Errors: `NOT_PUBLISHABLE` with what is missing, `WRONG_STATE` for what is no draft, " +
      "`NOT_FOUND`, `FORBIDDEN`.",
    args: {
      id: t.arg.id({ required: true, description: id }),
      message: t.arg.string({ description: "Why, for history; at most 500 characters." }),
      requestId: t.arg.id({ description: requestId }),
    },
    extensions: { permission: "organization.publish" },
    resolve: (_root, args, context) => context.run("publishOrganization", args, publishOrganization),
  }),
);

builder.mutationField("archiveOrganization", (t) =>
  t.field({
    type: SavedRef,
    description:
      "Takes an organization off the pages and keeps everything. Errors: `WRONG_STATE` for what is archived, " +
      "`NOT_FOUND`, `FORBIDDEN`, `BAD_INPUT`.",
    args: {
      id: t.arg.id({ required: true, description: id }),
      reason: t.arg.string({ required: true, description: "Why, for history; 1 to 500 characters." }),
      requestId: t.arg.id({ description: requestId }),
    },
    extensions: { permission: "organization.archive" },
    resolve: (_root, args, context) => context.run("archiveOrganization", args, archiveOrganization),
  }),
);

builder.mutationField("unarchiveOrganization", (t) =>
  t.field({
    type: SavedRef,
    description:
      "Brings an archived organization back: public if it was so before, else a draft. Errors: `WRONG_STATE` for what is " +
      "not archived, `NOT_FOUND`, `FORBIDDEN`.",
    args: {
      id: t.arg.id({ required: true, description: id }),
      requestId: t.arg.id({ description: requestId }),
    },
    extensions: { permission: "organization.unarchive" },
    resolve: (_root, args, context) => context.run("unarchiveOrganization", args, unarchiveOrganization),
  }),
);
