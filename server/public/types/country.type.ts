import { CountrySectionRef } from "./country-section.type.ts";
import { CountryTextRef, RelatedLinkRef } from "./country-words.type.ts";
import { LegalInstrumentRef } from "./instrument.type.ts";
import { localizedField } from "./localized-text.type.ts";
import { CountryRef } from "./nodes.ts";

CountryRef.implement({
  description: "A country page: narrative, legal instruments, and sections of organizations.",
  fields: (t) => ({
    code: t.exposeString("code", { description: "ISO 3166-1 alpha-2, such as `MX`." }),
    slug: t.exposeString("slug", { description: "Word for addresses, such as `mexico`." }),
    name: t.field(localizedField("The country's name.", ({ name }) => name)),
    sourceDate: t.expose("sourceDate", {
      type: "PartialDate",
      nullable: true,
      description: "The date the source page itself carries. Not when anything was checked.",
    }),
    editedAt: t.expose("editedAt", {
      type: "DateTime",
      description: "When the page's own texts were last changed here.",
    }),
    texts: t.expose("texts", { type: [CountryTextRef], description: "The narrative, part by part." }),
    instruments: t.expose("instruments", {
      type: [LegalInstrumentRef],
      description: "Treaties, declarations and laws.",
    }),
    links: t.expose("links", { type: [RelatedLinkRef], description: "Related pages elsewhere." }),
    sections: t.expose("sections", {
      type: [CountrySectionRef],
      description: "The sections that have entries, in order.",
      extensions: { listSize: 4 },
    }),
  }),
});
