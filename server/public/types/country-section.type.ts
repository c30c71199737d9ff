import { builder } from "../builder.ts";
import { localizedField } from "./localized-text.type.ts";
import { type CountrySectionNode, EntryRef } from "./nodes.ts";

export const CountrySectionRef = builder.objectRef<CountrySectionNode>("CountrySection").implement({
  description: "A section of one country page, with its entries in order.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID of the section, the same on every page." }),
    slug: t.exposeString("slug", { description: "Stable word for it, such as `legal-aid`." }),
    position: t.exposeInt("position", { description: "Order among the sections of a page, from 0." }),
    name: t.field(localizedField("Its heading.", ({ name }) => name)),
    description: t.field(localizedField("What stands in it.", ({ description }) => description)),
    entries: t.expose("entries", {
      type: [EntryRef],
      description: "Its entries, in the order the curators gave them.",
      extensions: { listSize: 50 },
    }),
  }),
});
