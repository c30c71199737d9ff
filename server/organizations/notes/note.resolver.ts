import { builder } from "../../editorial/builder.ts";
import { addNote } from "./add-note.ts";
import { NoteRef } from "./note.type.ts";
import { removeNote } from "./remove-note.ts";

const requestId = "An id of the client's own; a retry with the same one answers as the first did.";

builder.mutationField("addNote", (t) =>
  t.field({
    type: NoteRef,
    description:
      "Keeps a private remark about an organization. Errors: `NOT_FOUND`, `FORBIDDEN`, `BAD_INPUT`.",
    args: {
      organizationId: t.arg.id({ required: true, description: "UUID of the organization." }),
      body: t.arg.string({ required: true, description: "Plain text, 1 to 5000 characters." }),
      requestId: t.arg.id({ description: requestId }),
    },
    extensions: { permission: "organization.writeNotes" },
    resolve: (_root, args, context) => context.run("addNote", args, addNote),
  }),
);

builder.mutationField("removeNote", (t) =>
  t.field({
    type: NoteRef,
    description: "Takes a private remark away for good. Errors: `NOT_FOUND`, `FORBIDDEN`.",
    args: {
      id: t.arg.id({ required: true, description: "UUID of the note." }),
      requestId: t.arg.id({ description: requestId }),
    },
    extensions: { permission: "note.remove" },
    resolve: (_root, args, context) => context.run("removeNote", args, removeNote),
  }),
);
