import { randomUUID } from "node:crypto";
import type { CountryInput } from "../../server/countries/country.input.ts";
import type { CountryDocument } from "../../server/countries/document.ts";
import { fromLocalized } from "../../server/editorial/localized.type.ts";

type Input = typeof CountryInput.$inferInput;

/** What a form sends to save a page as it is. */
export function toCountryInput(document: CountryDocument): Input {
  return {
    slug: document.slug,
    name: fromLocalized(document.name),
    sourceDate: document.sourceDate,
    texts: document.texts.map((text) => ({
      ...text,
      heading: fromLocalized(text.heading),
      body: fromLocalized(text.body),
    })),
    instruments: document.instruments.map((instrument) => ({
      ...instrument,
      name: fromLocalized(instrument.name),
      note: fromLocalized(instrument.note),
    })),
    links: document.links.map((link) => ({
      ...link,
      label: fromLocalized(link.label),
      note: fromLocalized(link.note),
    })),
  };
}

/** A small page of Guatemala with one part. */
export function makeCountryInput(overrides: Partial<Input> = {}): Input {
  return {
    slug: "guatemala",
    name: [{ locale: "en", text: "Guatemala" }],
    sourceDate: null,
    texts: [
      {
        id: randomUUID(),
        topic: "overview",
        heading: [{ locale: "en", text: "Overview" }],
        body: [{ locale: "en", text: "A country on the way." }],
      },
    ],
    instruments: [],
    links: [],
    ...overrides,
  };
}
