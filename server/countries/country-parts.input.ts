import { builder } from "../editorial/builder.ts";
import { LocalizedTextInput } from "../editorial/localized.type.ts";
import { InstrumentEventKindRef, InstrumentKindRef } from "./enums.type.ts";

export const CountryTextInput = builder.inputType("CountryTextInput", {
  description: "A part of the narrative.",
  fields: (t) => ({
    id: t.id({ required: true, description: "UUID; mint one for a new part, and keep it from then on." }),
    topic: t.string({
      required: true,
      description: "Stable word for the part, such as `refugee-protection`.",
    }),
    heading: t.field({
      type: [LocalizedTextInput],
      required: true,
      description: "At most 200 characters each.",
    }),
    body: t.field({
      type: [LocalizedTextInput],
      required: true,
      description: "At most 40,000 characters each; blank lines part paragraphs.",
    }),
  }),
});

const InstrumentEventInput = builder.inputType("InstrumentEventInput", {
  description: "Something that happened to an instrument.",
  fields: (t) => ({
    kind: t.field({ type: InstrumentEventKindRef, required: true, description: "What happened." }),
    date: t.field({ type: "PartialDate", required: true, description: "When, as precisely as it is known." }),
  }),
});

export const LegalInstrumentInput = builder.inputType("LegalInstrumentInput", {
  description: "A treaty, declaration or national law.",
  fields: (t) => ({
    id: t.id({ required: true, description: "UUID; mint one for a new instrument." }),
    kind: t.field({ type: InstrumentKindRef, required: true, description: "What it is." }),
    name: t.field({ type: [LocalizedTextInput], required: true, description: "In one language at least." }),
    note: t.field({ type: [LocalizedTextInput], description: "At most 2,000 characters each." }),
    events: t.field({ type: [InstrumentEventInput], required: true, description: "At most 20, in order." }),
  }),
});

export const RelatedLinkInput = builder.inputType("RelatedLinkInput", {
  description: "A page about the same country that stands elsewhere.",
  fields: (t) => ({
    id: t.id({ required: true, description: "UUID; mint one for a new link." }),
    topic: t.string({ required: true, description: "Stable word for the link, such as `visas`." }),
    label: t.field({ type: [LocalizedTextInput], required: true, description: "In one language at least." }),
    note: t.field({ type: [LocalizedTextInput], description: "At most 2,000 characters each." }),
    url: t.string({ description: "Whole address; null when only the page's name is known." }),
  }),
});
