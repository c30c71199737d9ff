import { type LocalizedText, toLocalized } from "../editorial/localized.type.ts";
import type { Localized } from "../organizations/document.ts";
import { normalizeLink } from "../organizations/inputs/normalize-link.ts";
import { cleanLine, cleanText } from "../texts.ts";
import type { CountryInput } from "./country.input.ts";
import type { CountryDocument } from "./document.ts";

/** What a door took in, as the country page that it means: texts clean, lists in the order given. */
export function toCountry(code: string, input: typeof CountryInput.$inferInput): CountryDocument {
  return {
    code,
    slug: input.slug.trim(),
    name: toLines(input.name, "name"),
    sourceDate: input.sourceDate ?? null,
    texts: input.texts.map(({ id, topic, heading, body }, index) => ({
      id: id.toLowerCase(),
      topic: topic.trim(),
      heading: toLines(heading, `texts[${index}].heading`),
      body: toTexts(body, `texts[${index}].body`),
    })),
    instruments: input.instruments.map(({ id, kind, name, note, events }, index) => ({
      id: id.toLowerCase(),
      kind,
      name: toLines(name, `instruments[${index}].name`),
      note: toTexts(note, `instruments[${index}].note`),
      events: events.map((event) => ({ kind: event.kind, date: event.date })),
    })),
    links: input.links.map(({ id, topic, label, note, url }, index) => ({
      id: id.toLowerCase(),
      topic: topic.trim(),
      label: toLines(label, `links[${index}].label`),
      note: toTexts(note, `links[${index}].note`),
      url: toUrl(url),
    })),
  };
}

function toUrl(typed: string | null | undefined): string | null {
  const url = cleanLine(typed ?? "");
  return url === "" ? null : normalizeLink(url);
}

type Texts = readonly LocalizedText[] | null | undefined;

/** Texts of one line each, by language; empty ones say nothing and are left out. */
export function toLines(texts: Texts, path: string): Localized {
  return cleaned(toLocalized(texts, path), cleanLine);
}

/** Texts of several lines, by language; empty ones are left out. */
export function toTexts(texts: Texts, path: string): Localized {
  return cleaned(toLocalized(texts, path), cleanText);
}

function cleaned(texts: Localized, clean: (text: string) => string): Localized {
  return Object.fromEntries(
    Object.entries(texts)
      .map(([locale, text]) => [locale.trim(), clean(text)] as const)
      .filter(([, text]) => text !== ""),
  );
}
