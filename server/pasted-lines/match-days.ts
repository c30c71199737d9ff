import type { Weekday } from "../organizations/document.ts";
import { foldName } from "../organizations/phones/country-names.ts";
import { dayGroups, dayNames, daysBetween, shortRanges, week } from "./day-names.ts";

/** Days that stand at a place of a text, and where they end. */
export interface MatchedDays {
  days: Weekday[];
  end: number;
}

const word = /\p{L}+\.?/uy;
const upTo =
  /\s{0,3}(?:[-\u2010-\u2015]|(?:a|al|to|thru|through|till|until|hasta)(?!\p{L}))\s{0,3}(?:el\s{1,3})?/iuy;
const and = /\s{0,3}(?:[,/&]|(?:y|e|and)(?!\p{L})){1,2}\s{0,3}(?:(?:y|e|and|los|el|on)\s{1,3}){0,2}/iuy;
const short = /(\p{Lu}\p{Ll}?)\.?\s?(?:[-\u2010-\u2015]|a)\s?(\p{Lu}\p{Ll}?)\.?(?!\p{L})/uy;
const groups = dayGroups.map(([names, days]) => [new RegExp(`(?:${names})(?!\\p{L})`, "iuy"), days] as const);

/** The days that begin at a place: "lunes a jueves y sábados", "Mon–Fri", "L-V", "daily". Null where none do. */
export function matchDays(text: string, place: number): MatchedDays | null {
  for (const [pattern, days] of groups) {
    const end = endOf(pattern, text, place);
    if (end !== null) return { days: [...days], end };
  }
  return matchShort(text, place) ?? matchNames(text, place);
}

function matchNames(text: string, place: number): MatchedDays | null {
  const first = nameAt(text, place);
  if (!first) return null;
  const days = new Set([first.day]);
  let last: NamedDay = first;
  for (let next = nextName(text, last.end); next; next = nextName(text, last.end)) {
    for (const day of next.isRange ? daysBetween(last.day, next.day) : [next.day]) days.add(day);
    last = next;
  }
  return { days: week.filter((day) => days.has(day)), end: last.end };
}

interface NamedDay {
  day: Weekday;
  end: number;
}

/** The day that goes on a list with the one that ends here, or closes a range that it opens. */
function nextName(text: string, place: number): (NamedDay & { isRange: boolean }) | null {
  for (const [pattern, isRange] of [[upTo, true] as const, [and, false] as const]) {
    const end = endOf(pattern, text, place);
    const name = end === null ? null : nameAt(text, end);
    if (name) return { ...name, isRange };
  }
  return null;
}

function matchShort(text: string, place: number): MatchedDays | null {
  short.lastIndex = place;
  const found = short.exec(text);
  const range = found && shortRanges.get(foldName(`${found[1]} ${found[2]}`));
  return range ? { days: daysBetween(...range), end: place + found[0].length } : null;
}

function nameAt(text: string, place: number): NamedDay | null {
  const end = endOf(word, text, place);
  const day = end === null ? undefined : dayNames.get(foldName(text.slice(place, end)));
  return day === undefined ? null : { day, end: end! };
}

function endOf(pattern: RegExp, text: string, place: number): number | null {
  pattern.lastIndex = place;
  return pattern.test(text) ? pattern.lastIndex : null;
}
