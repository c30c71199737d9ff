import { builder } from "../../editorial/builder.ts";
import type { Facet, Facets } from "./read-facets.ts";

export const FacetRef = builder.objectRef<Facet>("Facet").implement({
  description: "One value that a filter can ask for.",
  fields: (t) => ({
    value: t.exposeString("value", { description: "What to give the filter." }),
    label: t.exposeString("label", {
      description:
        "What to call it, in the language of the request; the value itself where that is a word of the schema.",
    }),
    count: t.exposeInt("count", {
      description: "How many organizations a list filtered by it too would have.",
    }),
  }),
});

const described: Record<keyof Facets, string> = {
  countries: "By `country`: those with an entry on its page, most first.",
  sections: "By `section`, in the order of pages.",
  states: "By `state`, as most locations spell it, most first.",
  statuses: "By `status`, from draft to merged.",
  freshnesses: "By `freshness`, worst first.",
  editors: "By `editedBy`, most first. Empty for contributors.",
  missingLanguages: "By `missingLanguage`: every language in which any is described, and those of the desk.",
  helps: "By `help`, in their order.",
  languages: "By `language`, regional forms together, most first.",
};

export const OrganizationFacetsRef = builder.objectRef<Facets>("OrganizationFacets").implement({
  description:
    "How many organizations each value of a filter would leave. Each is counted with its own condition left out, and all others held. At most 300 values of each; those that would leave none are left out.",
  fields: (t) => {
    const facet = (name: keyof Facets) => t.expose(name, { type: [FacetRef], description: described[name] });
    return {
      countries: facet("countries"),
      sections: facet("sections"),
      states: facet("states"),
      statuses: facet("statuses"),
      freshnesses: facet("freshnesses"),
      editors: facet("editors"),
      missingLanguages: facet("missingLanguages"),
      helps: facet("helps"),
      languages: facet("languages"),
    };
  },
});
