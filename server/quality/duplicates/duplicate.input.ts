import { builder } from "../../editorial/builder.ts";
import { CertaintyRef } from "./duplicate.type.ts";

export const ClusterFilterInput = builder.inputType("DuplicateClusterFilter", {
  description: "Conditions that must all hold of one of a pair; an empty list is none.",
  fields: (t) => ({
    certainties: t.field({
      type: [CertaintyRef],
      description: "As sure as one of these; certain and likely when it is left out.",
    }),
    country: t.string({ description: "With an entry on this country's page (ISO 3166-1 alpha-2)." }),
    countries: t.stringList({ description: "With an entry on one of these countries' pages." }),
    section: t.string({ description: "With an entry in this section (slug)." }),
  }),
});
