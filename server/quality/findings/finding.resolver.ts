import { builder } from "../../editorial/builder.ts";
import { FindingFilterInput, FindingOrderRef } from "./finding.input.ts";
import { findingFacets } from "./finding-facets.ts";
import { FindingAssigneeRef, FindingConnectionRef, FindingFacetsRef } from "./finding-list.type.ts";
import { listAssignees } from "./list-assignees.ts";
import { listFindings } from "./list-findings.ts";

/** It goes through all findings that there are: ten in one operation are enough. */
const facetsWeight = 20_000;
const filter = { type: FindingFilterInput, description: "Conditions that must all hold." } as const;

builder.queryField("findings", (t) =>
  t.field({
    type: FindingConnectionRef,
    description:
      "What was noticed about organizations, and how it stands. Fails with FORBIDDEN, BAD_INPUT, BAD_PAGE_SIZE, BAD_CURSOR.",
    args: {
      filter: t.arg(filter),
      orderBy: t.arg({ type: FindingOrderRef, description: "How to order; `SEVERITY` when left out." }),
      descending: t.arg.boolean({
        description: "Turns the order around, or not; as the order says when left out.",
      }),
      first: t.arg.int({ description: "How many, 1 to 100; 20 when left out." }),
      after: t.arg.string({ description: "The cursor after which the page begins." }),
      offset: t.arg.int({ description: "How many to skip, instead of `after`." }),
    },
    extensions: { listSize: 20 },
    resolve: (_root, args, context) => listFindings(context, args),
  }),
);

builder.queryField("findingFacets", (t) =>
  t.field({
    type: FindingFacetsRef,
    description:
      "What findings can be filtered by next, and how many each would leave. Fails with FORBIDDEN.",
    args: { filter: t.arg(filter) },
    extensions: { weight: facetsWeight },
    resolve: (_root, args, context) => findingFacets(context, args),
  }),
);

builder.queryField("findingAssignees", (t) =>
  t.field({
    type: [FindingAssigneeRef],
    description: "Everybody to whom findings can be handed, by name. Fails with FORBIDDEN.",
    extensions: { listSize: 50 },
    resolve: (_root, _args, context) => listAssignees(context),
  }),
);
