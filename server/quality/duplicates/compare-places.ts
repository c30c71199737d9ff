import { likenessOfText, matchWords } from "./compare-words.ts";
import type { Profile, ReadPlace, Street } from "./profile.ts";

/** How the places of two stand to each other, the nearest pair of them. */
export interface ComparedPlaces {
  how:
    | "HOUSE"
    | "STREET"
    | "NEAR"
    | "STREET_OTHER_NUMBER"
    | "CITY"
    | "CITY_OTHER_STREET"
    | "UNKNOWN"
    | "OTHER_CITY"
    | "OTHER_COUNTRY";
  kilometers: number | null;
  one: string | null;
  other: string | null;
}

const order: ComparedPlaces["how"][] = [
  ...(["HOUSE", "STREET", "NEAR", "CITY", "STREET_OTHER_NUMBER", "CITY_OTHER_STREET"] as const),
  ...(["UNKNOWN", "OTHER_CITY", "OTHER_COUNTRY"] as const),
];
/** Kilometers within which two points are one door, as points come from maps and phones; and from which they are two cities. */
const near = 0.15;
const far = 25;

/** Compares every place of one with every place of the other. Pure and symmetric. */
export function comparePlaces(one: Profile, other: Profile): ComparedPlaces {
  const nothing: ComparedPlaces = {
    ...{ how: "UNKNOWN", kilometers: null },
    ...{ one: one.places[0]?.text ?? null, other: other.places[0]?.text ?? null },
  };
  const compared = one.places.flatMap((at) => other.places.map((second) => comparePair(at, second)));
  return compared.length === 0
    ? nothing
    : compared.reduce((best, next) => (order.indexOf(next.how) < order.indexOf(best.how) ? next : best));
}

function comparePair(one: ReadPlace, other: ReadPlace): ComparedPlaces {
  const kilometers = one.point && other.point ? distance(one.point, other.point) : null;
  const found = { kilometers, one: one.text || one.city, other: other.text || other.city };
  const city = compareCities(one, other, kilometers);
  const street = one.street && other.street ? compareStreets(one.street, other.street) : null;
  // A borough or a suburb instead of its city: the postcode knows better.
  const isOneDoor = street === "HOUSE" && one.postcode !== null && one.postcode === other.postcode;
  if (city === "OTHER" && !isOneDoor) {
    const abroad = one.country !== null && other.country !== null && one.country !== other.country;
    return { ...found, how: abroad ? "OTHER_COUNTRY" : "OTHER_CITY" };
  }
  if (street === "HOUSE") return { ...found, how: "HOUSE" };
  if (street === "STREET" && city === "SAME") return { ...found, how: "STREET" };
  if (kilometers !== null && kilometers <= near && street === null) return { ...found, how: "NEAR" };
  if (city === "UNKNOWN") return { ...found, how: "UNKNOWN" };
  if (street === null) return { ...found, how: "CITY" };
  return { ...found, how: street === "OTHER_NUMBER" ? "STREET_OTHER_NUMBER" : "CITY_OTHER_STREET" };
}

function compareCities(
  one: ReadPlace,
  other: ReadPlace,
  kilometers: number | null,
): "SAME" | "OTHER" | "UNKNOWN" {
  if (one.city !== null && other.city !== null) {
    if (likenessOfText(one.city, other.city) > 0.75) return "SAME";
    // A suburb and its city are told by the map; without it nobody knows whether one in the other's address is that.
    if (kilometers !== null) return kilometers < far / 5 ? "SAME" : "OTHER";
    return isIn(one.city, other) || isIn(other.city, one) ? "UNKNOWN" : "OTHER";
  }
  if (kilometers !== null && kilometers > far) return "OTHER";
  if ((one.city && isIn(one.city, other)) || (other.city && isIn(other.city, one))) return "SAME";
  if (one.country !== null && other.country !== null && one.country !== other.country) return "OTHER";
  return kilometers !== null ? "SAME" : "UNKNOWN";
}

/** "920 El Paso Drive" is not in El Paso. */
function isIn(city: string, { words, street }: ReadPlace): boolean {
  const named = street && street.numbers.length > 0 ? street.words : [];
  return city.split(" ").every((word) => words.has(word) && !named.includes(word));
}

function compareStreets(one: Street, other: Street): "HOUSE" | "STREET" | "OTHER_NUMBER" | "OTHER" {
  const { pairs, onlyOne, onlyOther } = matchWords(one.words, other.words, likenessOfText);
  const named = one.words.length > 0 && other.words.length > 0;
  const isSame = named
    ? pairs.length > 0 && pairs.length > Math.min(onlyOne.length, onlyOther.length)
    : one.words.length === other.words.length;
  if (!isSame) return "OTHER";
  const numbers = compareNumbers(one.numbers, other.numbers);
  // Of a street that is a number, and told alone, nobody knows the house.
  if (!named && one.numbers.length !== other.numbers.length) return numbers === "SAME" ? "STREET" : "OTHER";
  if (!named) return numbers === "SAME" && one.numbers.length > 1 ? "HOUSE" : "OTHER";
  if (numbers === "NONE") return "STREET";
  return numbers === "SAME" ? "HOUSE" : "OTHER_NUMBER";
}

function compareNumbers(one: string[], other: string[]): "SAME" | "OTHER" | "NONE" {
  if (one.length === 0 || other.length === 0) return "NONE";
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  if (few.every((number) => many.includes(number))) return "SAME";
  const bare = (list: string[]) => list.map((number) => number.replace(/\D+$/, ""));
  return bare(few).every((number) => bare(many).includes(number)) ? "SAME" : "OTHER";
}

interface Point {
  latitude: number;
  longitude: number;
}

/** Kilometers over the ground. */
export function distance(one: Point, other: Point): number {
  const radians = Math.PI / 180;
  const [a, b] = [one.latitude * radians, other.latitude * radians];
  const half = (angle: number) => Math.sin(angle / 2) ** 2;
  const arc = half(b - a) + Math.cos(a) * Math.cos(b) * half((other.longitude - one.longitude) * radians);
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(arc)));
}
