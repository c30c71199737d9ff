import type { TermDocument } from "../../countries/document.ts";
import { builder } from "../builder.ts";
import { localizedField } from "./localized-text.type.ts";
import type { SectionNode } from "./nodes.ts";

export const SectionRef = builder.objectRef<SectionNode>("Section").implement({
  description: "A section that every country page may have, such as legal aid (an HSDS taxonomy term).",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID." }),
    slug: t.exposeString("slug", { description: "Stable word for it, such as `legal-aid`." }),
    position: t.exposeInt("position", { description: "Order among the sections of a page, from 0." }),
    name: t.field(localizedField("Its heading.", ({ name }) => name)),
    description: t.field(localizedField("What stands in it.", ({ description }) => description)),
  }),
});

export const TermRef = builder.objectRef<TermDocument>("TaxonomyTerm").implement({
  description: "A kind of help or an audience (an HSDS taxonomy term).",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID." }),
    slug: t.exposeString("slug", {
      description: "Stable word for it, such as `shelter`; what filters take.",
    }),
    name: t.field(localizedField("Its name.", ({ name }) => name)),
  }),
});
