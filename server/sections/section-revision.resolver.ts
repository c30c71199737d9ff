import { FieldChangeRef } from "../documents/change.type.ts";
import { builder } from "../editorial/builder.ts";
import {
  compareSectionRevisions,
  findSectionRevision,
  listSectionRevisions,
} from "./read-section-revisions.ts";
import { SectionRevisionRef } from "./section-revision.type.ts";

const idArgument = { required: true, description: "UUID of the section." } as const;

builder.queryFields((t) => ({
  sectionRevisions: t.field({
    type: [SectionRevisionRef],
    description: "The history of a section, the newest first. Fails with BAD_PAGE_SIZE, FORBIDDEN.",
    args: {
      id: t.arg.id(idArgument),
      first: t.arg.int({ description: "How many, 1 to 100; 20 when left out." }),
      before: t.arg.int({ description: "Only revisions before this number." }),
    },
    resolve: (_root, { id, ...range }, context) => listSectionRevisions(context, id, range),
  }),
  sectionRevision: t.field({
    type: SectionRevisionRef,
    nullable: true,
    description: "One revision of a section; null where there is none. Fails with FORBIDDEN.",
    args: { id: t.arg.id(idArgument), number: t.arg.int({ required: true, description: "Its number." }) },
    resolve: (_root, { id, number }, context) => findSectionRevision(context, id, number),
  }),
  compareSectionRevisions: t.field({
    type: [FieldChangeRef],
    description: "The fields in which two revisions of a section differ. Fails with NOT_FOUND, FORBIDDEN.",
    args: {
      id: t.arg.id(idArgument),
      from: t.arg.int({ required: true, description: "Number of the one revision." }),
      to: t.arg.int({ required: true, description: "Number of the other." }),
    },
    resolve: (_root, { id, ...pair }, context) => compareSectionRevisions(context, id, pair),
  }),
}));
