import { builder } from "../../editorial/builder.ts";
import { SavedRef } from "../organization.refs.ts";
import { restoreRevision } from "./restore-revision.ts";

builder.mutationField("restoreRevision", (t) =>
  t.field({
    type: SavedRef,
    description:
      "Makes an organization say again what it said at an earlier revision, as a new one; its status stays. Errors: " +
      "`CONFLICT` when others changed the same fields since `baseRevision`, `BAD_DOCUMENT` when what it named is gone, " +
      "`NOT_FOUND`, `FORBIDDEN`.",
    args: {
      id: t.arg.id({ required: true, description: "UUID of the organization." }),
      revision: t.arg.int({ required: true, description: "Number of the revision to go back to." }),
      baseRevision: t.arg.int({
        description:
          "The revision that was looked at: what others changed since is kept. Without it all is put back.",
      }),
      message: t.arg.string({ description: "Why, for history; at most 500 characters." }),
      requestId: t.arg.id({
        description: "An id of the client's own; a retry with the same one answers as the first did.",
      }),
    },
    extensions: { permission: "organization.restore" },
    resolve: (_root, args, context) => context.run("restoreRevision", args, restoreRevision),
  }),
);
