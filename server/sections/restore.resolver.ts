import { builder } from "../editorial/builder.ts";
import { restoreSectionRevision } from "./restore-section-revision.ts";
import { SavedSectionRef } from "./section.type.ts";

builder.mutationField("restoreSectionRevision", (t) =>
  t.field({
    type: SavedSectionRef,
    description:
      "Makes a section say again what it said at an earlier revision, as a new one; public at once. Errors: " +
      "`CONFLICT` naming what others changed since `baseRevision`, `NOT_FOUND`, `BAD_DOCUMENT` where its slug must stay or is taken, `FORBIDDEN`.",
    args: {
      id: t.arg.id({ required: true, description: "UUID of the section." }),
      revision: t.arg.int({ required: true, description: "Number of the revision to restore." }),
      baseRevision: t.arg.int({
        description:
          "The revision that was looked at: what others changed since is kept. Without it everything is put back.",
      }),
      message: t.arg.string({ description: "Why, for the history; at most 500 characters." }),
      requestId: t.arg.id({
        description: "An id of the client's own; a retry with the same one answers as the first did.",
      }),
    },
    extensions: { permission: "section.restore" },
    resolve: (_root, args, context) => context.run("restoreSectionRevision", args, restoreSectionRevision),
  }),
);
