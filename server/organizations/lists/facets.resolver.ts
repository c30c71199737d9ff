import { builder } from "../../editorial/builder.ts";
import { OrganizationFacetsRef } from "./facets.type.ts";
import { OrganizationFilterInput } from "./organizations.input.ts";
import { readFacets } from "./read-facets.ts";

/** It goes through all organizations that there are: ten in one operation are enough. */
const facetsWeight = 20_000;

builder.queryField("organizationFacets", (t) =>
  t.field({
    type: OrganizationFacetsRef,
    description: "What can be filtered by next, and how many each would leave. Fails with FORBIDDEN.",
    args: { filter: t.arg({ type: OrganizationFilterInput, description: "Conditions that must all hold." }) },
    extensions: { weight: facetsWeight },
    resolve: (_root, args, context) => readFacets(context, args),
  }),
);
