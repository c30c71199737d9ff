import type { OrganizationDocument } from "../document.ts";
import { foldInPlace, type PlacedText } from "./fold-in-place.ts";

/** A place in an organization where words of a search stand. */
export interface Match {
  /** The document's field. */
  field: string;
  before: string;
  match: string;
  after: string;
}

export const mostMatches = 3;
/** What is shown of a text fits into one line of a list. */
const snippetLength = 80;

/** Something with a name, a number or a text of its own: its texts say the same in other words, the usual one first. */
interface Item {
  field: string;
  texts: string[];
  /** Whether its digits are found without what stands between them. */
  isNumber?: boolean;
}

interface Found {
  item: number;
  text: string;
  start: number;
  end: number;
}

/**
 * Where folded words of a search stand in a document, as it is written: all of them together if they stand so, then each
 * by itself; the beginning of a word before the middle of one, names before places and texts. Pure.
 */
export function findMatches(document: OrganizationDocument, words: readonly string[]): Match[] {
  if (words.length === 0) return [];
  const items = itemsOf(document);
  const placed = new Map<string, PlacedText>();
  const fold = (text: string, make = foldInPlace) => {
    const key = `${make.name} ${text}`;
    if (!placed.has(key)) placed.set(key, make(text));
    return placed.get(key)!;
  };
  const findIn = (item: number, needle: string, atStart: boolean): Found | null => {
    const { texts, isNumber = false } = items[item]!;
    for (const text of texts)
      for (const make of isNumber ? [foldInPlace, digitsInPlace] : [foldInPlace]) {
        const { folded, starts, ends } = fold(text, make);
        const at = indexOf(folded, needle, atStart);
        if (at >= 0) return { item, text, start: starts[at]!, end: ends[at + needle.length - 1]! };
      }
    return null;
  };
  const needles = [...(words.length > 1 ? [words.join(" ")] : []), ...words];
  const found: Found[] = [];
  const take = (candidate: Found | null) => {
    const isNew = candidate && !found.some(({ item }) => item === candidate.item);
    if (isNew && found.length < mostMatches) found.push(candidate);
    return candidate !== null;
  };
  /** Whether it stands somewhere; the first place is taken. */
  const takeFirst = (needle: string) =>
    [true, false].some((atStart) => items.some((_item, index) => take(findIn(index, needle, atStart))));
  // Once for each word, then wherever else one stands.
  for (const needle of needles) takeFirst(needle);
  for (const atStart of [true, false])
    for (const needle of needles)
      for (let item = 0; item < items.length && found.length < mostMatches; item++)
        take(findIn(item, needle, atStart));
  return found.map(({ item, text, start, end }) => ({
    field: items[item]!.field,
    ...snippet(text, start, end),
  }));
}

function indexOf(folded: string, needle: string, atStart: boolean): number {
  return atStart ? ` ${folded}`.indexOf(` ${needle}`) : folded.indexOf(needle);
}

/** A number's digits alone. */
function digitsInPlace(text: string): PlacedText {
  const digits = [...text.matchAll(/\d/g)];
  const starts = digits.map(({ index }) => index);
  return { folded: digits.join(""), starts, ends: starts.map((start) => start + 1) };
}

/** All that editors search, in the order in which a place is worth telling. */
function itemsOf(document: OrganizationDocument): Item[] {
  const one = (field: string, ...texts: (string | null)[]): Item => ({
    field,
    texts: texts.filter((text) => text !== null),
  });
  return [
    one("name", document.name),
    ...document.alternateNames.map(({ name }) => one("alternateNames", name)),
    ...document.locations.map((at) => {
      const parts = [at.address1, at.address2, at.postalCode, at.city, at.state].filter(Boolean).join(", ");
      return one("locations", at.asPublished, at.name, parts);
    }),
    ...document.phones.map(({ asPublished, number }) => ({
      ...one("phones", asPublished, number),
      isNumber: true,
    })),
    ...document.emails.map(({ asPublished, address }) => one("emails", asPublished, address)),
    ...document.links.map(({ url, asPublished }) => one("links", url ?? asPublished)),
    ...document.contacts.map(({ name, role }) => one("contacts", name, role)),
    ...document.descriptions.map(({ body }) => one("descriptions", body)),
    one("nameBasis", document.nameBasis),
    one("slug", document.slug),
  ];
}

/** What was found with some words around it, lines run together. */
function snippet(text: string, start: number, end: number): Omit<Match, "field"> {
  const [before, match, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)].map((part) =>
    part.replace(/\s+/g, " "),
  ) as [string, string, string];
  const around = Math.max(0, snippetLength - match.length);
  // What one side does not need is the other's.
  const left = Math.max(Math.floor(around / 2), around - after.length);
  return {
    before: lastWords(before, left),
    match,
    after: firstWords(after, around - Math.min(left, before.length)),
  };
}

/** The end of a text, from the beginning of a word or, where one is longer, from within it. */
function lastWords(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(text.length - room);
  return `…${cut.replace(/^\S*\s(?=.)/, "").replace(/^[\uDC00-\uDFFF]/, "")}`;
}

function firstWords(text: string, room: number): string {
  if (text.length <= room) return text;
  return `${text
    .slice(0, room)
    .replace(/(?<=.)\s\S*$/, "")
    .replace(/[\uD800-\uDBFF]$/, "")}…`;
}
