import { builder } from "../../editorial/builder.ts";
import { PageInfoRef, pageInfoOf } from "../../editorial/page-info.type.ts";
import { FacetRef } from "../../organizations/lists/facets.type.ts";
import type { TaskList } from "./list-tasks.ts";
import { ReviewTaskRef } from "./review-task.refs.ts";
import type { TaskFacets } from "./task-facets.ts";

const ReviewTaskEdgeRef = builder.objectRef<TaskList["edges"][number]>("ReviewTaskEdge").implement({
  description: "One task in a list.",
  fields: (t) => ({
    cursor: t.exposeString("cursor", { description: "Its place in the list." }),
    node: t.expose("node", { type: ReviewTaskRef, description: "The task." }),
  }),
});

export const ReviewTaskListRef = builder.objectRef<TaskList>("ReviewTaskList").implement({
  description: "A page of tasks (Relay).",
  fields: (t) => ({
    edges: t.expose("edges", { type: [ReviewTaskEdgeRef], description: "The page's items." }),
    nodes: t.field({
      type: [ReviewTaskRef],
      description: "The page's tasks, for when cursors do not matter.",
      resolve: ({ edges }) => edges.map(({ node }) => node),
    }),
    totalCount: t.int({ description: "How many there are on all pages.", resolve: (list) => list.count() }),
    pageInfo: t.field({ type: PageInfoRef, description: "Where this page stands.", resolve: pageInfoOf }),
  }),
});

export const ReviewTaskFacetsRef = builder.objectRef<TaskFacets>("ReviewTaskFacets").implement({
  description:
    "How many tasks each value of a filter would leave. Each is counted with its own condition left out, and all others held.",
  fields: (t) => {
    const facet = (name: keyof TaskFacets, description: string) =>
      t.expose(name, { type: [FacetRef], description });
    return {
      states: facet("states", "By `states`, from to do to closed."),
      assignees: facet("assignees", "By `assigneeId`, most first; those of nobody are left out."),
      countries: facet("countries", "By `country`, most first."),
      sections: facet("sections", "By `section`, in the order of pages."),
      planned: facet("planned", "By `planned`: `true`, then `false`."),
      reasons: facet("reasons", "By `reason`, most first."),
    };
  },
});
