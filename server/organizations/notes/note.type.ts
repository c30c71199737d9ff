import { builder } from "../../editorial/builder.ts";
import { mayOf } from "../../policies/law.ts";
import { notePolicy } from "../../policies/note.ts";
import { actorName } from "../../users/actor-name.ts";

/** A note as it is read, or as a verb answers it: plain JSON, its moment a text. */
export interface NoteParent {
  id: string;
  organizationId: string;
  body: string;
  writtenBy: string;
  writtenAt: Date | string;
}

export const NoteRef = builder.objectRef<NoteParent>("Note").implement({
  description: "A private remark among curators. Never public, and in no revision.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID." }),
    body: t.exposeString("body", { description: "What it says." }),
    writtenBy: t.string({
      description: "The name of who wrote it.",
      resolve: ({ writtenBy }, _args, context) => actorName(context, writtenBy),
    }),
    writtenAt: t.expose("writtenAt", { type: "DateTime", description: "When it was written." }),
    may: t.stringList({
      description: "What you may do with it: the verbs of `note` in docs/permissions.md.",
      resolve: (note, _args, { actor }) => mayOf(notePolicy, actor, note),
    }),
  }),
});
