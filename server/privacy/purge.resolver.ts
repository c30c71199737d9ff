import { builder } from "../editorial/builder.ts";
import { previewPurge } from "./preview-purge.ts";
import { PurgedRef, PurgePreviewRef, PurgeTermInput } from "./purge.type.ts";
import { purgePerson } from "./purge-person.ts";

const terms = "What tells who the person is, 1 to 20: name, addresses, numbers.";

builder.queryField("previewPurge", (t) =>
  t.field({
    type: PurgePreviewRef,
    description: "Every place that a purge would reach; changes nothing. Errors: `BAD_INPUT`, `FORBIDDEN`.",
    args: { terms: t.arg({ type: [PurgeTermInput], required: true, description: terms }) },
    resolve: (_root, args, context) => previewPurge(context, args),
  }),
);

builder.mutationField("purgePerson", (t) =>
  t.field({
    type: PurgedRef,
    description:
      "Removes a person's data for good, from history as well; nobody can undo it. The person, their phones, mailboxes " +
      "and links go, other texts keep `[removed]`. Backups are purged again when they are restored. Errors: " +
      "`BAD_INPUT` for a term that is too common, `FORBIDDEN`.",
    args: {
      terms: t.arg({ type: [PurgeTermInput], required: true, description: terms }),
      reason: t.arg.string({
        required: true,
        description: "Why, without saying of whom; 1 to 500 characters. It is kept.",
      }),
      requestId: t.arg.id({
        description: "An id of the client's own; a retry with the same one answers as the first did.",
      }),
    },
    extensions: { permission: "privacy.purge" },
    resolve: (_root, args, context) => context.run("purgePerson", args, purgePerson, { alone: true }),
  }),
);
