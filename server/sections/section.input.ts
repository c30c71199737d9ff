import { builder } from "../editorial/builder.ts";
import { LocalizedTextInput } from "../editorial/localized.type.ts";

export const SectionInput = builder.inputType("SectionInput", {
  description: "The words of a section.",
  fields: (t) => ({
    slug: t.string({
      required: true,
      description: "Word for addresses, such as `legal-aid`. It cannot change once the section has entries.",
    }),
    name: t.field({ type: [LocalizedTextInput], required: true, description: "In one language at least." }),
    description: t.field({ type: [LocalizedTextInput], description: "At most 2,000 characters each." }),
  }),
});
