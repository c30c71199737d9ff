import type { CountryText, RelatedLink } from "../../countries/document.ts";
import { builder } from "../builder.ts";
import { localizedField } from "./localized-text.type.ts";

export const CountryTextRef = builder.objectRef<CountryText>("CountryText").implement({
  description: "A part of a country's narrative.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID." }),
    topic: t.exposeString("topic", { description: "Stable word for what it is about." }),
    heading: t.field(localizedField("Its heading.", ({ heading }) => heading)),
    body: t.field(localizedField("Its paragraphs.", ({ body }) => body)),
  }),
});

export const RelatedLinkRef = builder.objectRef<RelatedLink>("RelatedLink").implement({
  description: "A page about the same country that stands elsewhere.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID." }),
    topic: t.exposeString("topic", { description: "Stable word for what it is about." }),
    url: t.exposeString("url", {
      nullable: true,
      description: "Absolute URL; null when only the page's name is known.",
    }),
    label: t.field(localizedField("What the page is called.", ({ label }) => label)),
    note: t.field(localizedField("What is found there.", ({ note }) => note)),
  }),
});
