import { builder } from "../editorial/builder.ts";
import { PageInfoRef, pageInfoOf } from "../editorial/page-info.type.ts";
import { OutreachLetterRef } from "./letter.refs.ts";
import type { LetterList } from "./list-letters.ts";

const LetterEdgeRef = builder.objectRef<LetterList["edges"][number]>("OutreachLetterEdge").implement({
  description: "One letter in a list.",
  fields: (t) => ({
    cursor: t.exposeString("cursor", { description: "Its place in the list." }),
    node: t.expose("node", { type: OutreachLetterRef, description: "The letter." }),
  }),
});

export const LetterConnectionRef = builder.objectRef<LetterList>("OutreachLetterConnection").implement({
  description: "A page of letters (Relay).",
  fields: (t) => ({
    edges: t.expose("edges", { type: [LetterEdgeRef], description: "The page's items." }),
    nodes: t.field({
      type: [OutreachLetterRef],
      description: "The page's letters, for when cursors do not matter.",
      resolve: ({ edges }) => edges.map(({ node }) => node),
    }),
    totalCount: t.int({ description: "How many there are on all pages.", resolve: (list) => list.count() }),
    pageInfo: t.field({ type: PageInfoRef, description: "Where this page stands.", resolve: pageInfoOf }),
  }),
});
