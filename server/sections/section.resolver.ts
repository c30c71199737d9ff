import { TaxonomyRef } from "../countries/enums.type.ts";
import { loadTerms } from "../countries/load-countries.ts";
import { builder } from "../editorial/builder.ts";
import { loadSections } from "./load-sections.ts";
import { orderSections } from "./order-sections.ts";
import { saveSection } from "./save-section.ts";
import { SectionInput } from "./section.input.ts";
import { OrderedSectionsRef, SavedSectionRef, SectionRef, TermRef } from "./section.type.ts";

const requestId = "An id of the client's own; a retry with the same one answers as the first did.";

builder.queryFields((t) => ({
  sections: t.field({
    type: [SectionRef],
    description: "The sections of every country page, in their order.",
    resolve: (_root, _args, { db }) => loadSections(db),
  }),
  terms: t.field({
    type: [TermRef],
    description: "Kinds of help and audiences, each in its order.",
    args: { taxonomy: t.arg({ type: TaxonomyRef, description: "Only these; all when left out." }) },
    resolve: (_root, { taxonomy }, { db }) => loadTerms(db, taxonomy ?? undefined),
  }),
}));

builder.mutationFields((t) => ({
  saveSection: t.field({
    type: SavedSectionRef,
    description:
      "Saves the words of a section, or adds one at the end; public at once. Changes by others to other fields since " +
      "are kept. Errors: `CONFLICT` where both changed a field, `BAD_DOCUMENT`, `NOT_FOUND`, `FORBIDDEN`.",
    args: {
      id: t.arg.id({ required: true, description: "UUID; mint one for a new section." }),
      baseRevision: t.arg.int({
        required: true,
        description: "The revision that the input started from; 0 for a new section.",
      }),
      input: t.arg({ type: SectionInput, required: true, description: "Its words." }),
      message: t.arg.string({ description: "Why, for the history; at most 500 characters." }),
      requestId: t.arg.id({ description: requestId }),
    },
    extensions: { permission: "section.save" },
    resolve: (_root, args, context) => context.run("saveSection", args, saveSection),
  }),
  orderSections: t.field({
    type: OrderedSectionsRef,
    description:
      "Puts the sections of all pages in order. Errors: `CONFLICT` where somebody else did since, `BAD_INPUT`, `FORBIDDEN`.",
    args: {
      ids: t.arg.idList({ required: true, description: "Every section once, in the order wanted." }),
      base: t.arg.idList({ required: true, description: "The order that was looked at." }),
      requestId: t.arg.id({ description: requestId }),
    },
    extensions: { permission: "section.order" },
    resolve: (_root, args, context) => context.run("orderSections", args, orderSections),
  }),
}));
