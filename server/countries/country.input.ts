import { builder } from "../editorial/builder.ts";
import { LocalizedTextInput } from "../editorial/localized.type.ts";
import { CountryTextInput, LegalInstrumentInput, RelatedLinkInput } from "./country-parts.input.ts";

export const CountryInput = builder.inputType("CountryInput", {
  description: "A country page whole but for its entries: what is left out of a list is removed.",
  fields: (t) => ({
    slug: t.string({ required: true, description: "Word for addresses, such as `mexico`." }),
    name: t.field({ type: [LocalizedTextInput], required: true, description: "In one language at least." }),
    sourceDate: t.field({
      type: "PartialDate",
      description: "The date that the source of the page carries.",
    }),
    texts: t.field({
      type: [CountryTextInput],
      required: true,
      description: "The narrative, at most 40 parts.",
    }),
    instruments: t.field({ type: [LegalInstrumentInput], required: true, description: "At most 200." }),
    links: t.field({ type: [RelatedLinkInput], required: true, description: "At most 100." }),
  }),
});
