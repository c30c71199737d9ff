import { builder } from "../editorial/builder.ts";
import { LocalizedTextInput } from "../editorial/localized.type.ts";
import { assignEntries } from "./assign-entries.ts";
import { BatchResultRef } from "./batch.type.ts";
import { removeEntries } from "./remove-entries.ts";

const ids = "UUIDs of the organizations, at most 500; one that comes twice counts once.";
const country = "Code of the country page (ISO 3166-1 alpha-2).";
const message = "Why, for history; at most 500 characters.";
const requestId = "An id of the client's own; a retry with the same one answers as the first did.";
const errors = "Each has its own result. Errors of the whole: `TOO_MANY_ITEMS`, `BAD_INPUT`, `FORBIDDEN`.";

builder.mutationField("assignEntries", (t) =>
  t.field({
    type: BatchResultRef,
    description: `Puts many organizations at the end of a section of a country page; those in it keep their place. ${errors}`,
    args: {
      ids: t.arg.idList({ required: true, description: ids }),
      country: t.arg.string({ required: true, description: country }),
      section: t.arg.string({ required: true, description: "Slug of the section." }),
      note: t.arg({
        type: [LocalizedTextInput],
        description: "The entries' note; left out, one that is there stays.",
      }),
      message: t.arg.string({ description: message }),
      requestId: t.arg.id({ description: requestId }),
    },
    extensions: { permission: "bulk.run" },
    resolve: (_root, args, context) => context.run("assignEntries", args, assignEntries),
  }),
);

builder.mutationField("removeEntries", (t) =>
  t.field({
    type: BatchResultRef,
    description: `Takes many organizations out of a section of a country page, or off the page. ${errors}`,
    args: {
      ids: t.arg.idList({ required: true, description: ids }),
      country: t.arg.string({ required: true, description: country }),
      section: t.arg.string({ description: "Slug of the section; the whole page when left out." }),
      message: t.arg.string({ description: message }),
      requestId: t.arg.id({ description: requestId }),
    },
    extensions: { permission: "bulk.run" },
    resolve: (_root, args, context) => context.run("removeEntries", args, removeEntries),
  }),
);
