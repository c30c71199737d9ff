import type { SectionRevision } from "../../generated/prisma/client.ts";
import { MetadataChangeRef } from "../documents/change.type.ts";
import type { MetadataChange } from "../documents/metadata-changes.ts";
import { builder } from "../editorial/builder.ts";
import { RevisionKindRef } from "../organizations/types/enums.type.ts";
import { actorName } from "../users/actor-name.ts";

export const SectionRevisionRef = builder.objectRef<SectionRevision>("SectionRevision").implement({
  description: "One saved state of a section, kept whole forever.",
  fields: (t) => ({
    number: t.exposeInt("number", { description: "Counts from 1." }),
    kind: t.expose("kind", { type: RevisionKindRef, description: "What it came of." }),
    message: t.exposeString("message", { nullable: true, description: "Why, in the words of who made it." }),
    madeBy: t.string({
      description: "Name of who made it.",
      resolve: ({ madeBy }, _args, context) => actorName(context, madeBy),
    }),
    madeAt: t.expose("madeAt", { type: "DateTime", description: "When it was made." }),
    changes: t.field({
      type: [MetadataChangeRef],
      description: "The fields that it changed.",
      resolve: ({ changes }) => changes as unknown as MetadataChange[],
    }),
    document: t.field({
      type: "JSON",
      description: "All the words of the section as they were then.",
      resolve: ({ document }) => document,
    }),
  }),
});
