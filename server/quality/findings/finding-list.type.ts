import { builder } from "../../editorial/builder.ts";
import { PageInfoRef, pageInfoOf } from "../../editorial/page-info.type.ts";
import { FacetRef } from "../../organizations/lists/facets.type.ts";
import { FindingRef } from "./finding.type.ts";
import type { FindingFacets } from "./finding-facets.ts";
import type { Assignee } from "./list-assignees.ts";
import type { FindingList } from "./list-findings.ts";

const FindingEdgeRef = builder.objectRef<FindingList["edges"][number]>("FindingEdge").implement({
  description: "One finding in a list.",
  fields: (t) => ({
    cursor: t.exposeString("cursor", { description: "Its place in the list." }),
    node: t.expose("node", { type: FindingRef, description: "The finding." }),
  }),
});

export const FindingConnectionRef = builder.objectRef<FindingList>("FindingConnection").implement({
  description: "A page of findings (Relay).",
  fields: (t) => ({
    edges: t.expose("edges", { type: [FindingEdgeRef], description: "The page's items." }),
    nodes: t.field({
      type: [FindingRef],
      description: "The page's findings, for when cursors do not matter.",
      resolve: ({ edges }) => edges.map(({ node }) => node),
    }),
    totalCount: t.int({ description: "How many there are on all pages.", resolve: (list) => list.count() }),
    pageInfo: t.field({ type: PageInfoRef, description: "Where this page stands.", resolve: pageInfoOf }),
  }),
});

export const FindingFacetsRef = builder.objectRef<FindingFacets>("FindingFacets").implement({
  description:
    "How many findings each value of a filter would leave. Each is counted with its own condition left out, and all others held.",
  fields: (t) => {
    const facet = (name: keyof FindingFacets, description: string) =>
      t.expose(name, { type: [FacetRef], description });
    return {
      rules: facet("rules", "By `rules`, most first."),
      severities: facet("severities", "By `severities`, worst first."),
      sources: facet("sources", "By `sources`."),
      states: facet("states", "By `states`."),
      countries: facet("countries", "By `country`, most first."),
      sections: facet("sections", "By `section`, in the order of pages."),
      assignees: facet("assignees", "By `assigneeId`, most first; those of nobody are left out."),
    };
  },
});

export const FindingAssigneeRef = builder.objectRef<Assignee>("FindingAssignee").implement({
  description: "Somebody to whom findings can be handed.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "Id of the person." }),
    name: t.exposeString("name", { description: "Their name." }),
  }),
});
