import type { Profile, Street } from "./profile.ts";
import { readName } from "./read-name.ts";

/** By what an organization is looked up among all others. */
export interface Keys {
  /** What two that are one have in common, one or more of them, and hardly anybody else. */
  keys: string[];
  /** Own words of its names, with each place: others may spell them a little differently. */
  words: { word: string; place: string }[];
}

/** Words of one name that are paired, the most telling first. */
const mostPaired = 5;
const shortestOwn = 4;

/** The keys of a profile; each begins with what it is of. Pure. */
export function keysOf(profile: Profile): Keys {
  const places = [...new Set(profile.places.flatMap(({ city, country }) => city ?? country ?? []))];
  const around = places.length === 0 ? [""] : places;
  const cities = profile.places.flatMap(({ city }) => (city === null ? [] : [meaningsOf(city)]));
  const keys = new Set<string>();
  const words = new Map<string, { word: string; place: string }>();
  for (const { tail } of profile.phones) if (tail !== null) keys.add(`phone:${tail}`);
  for (const { address } of profile.mailboxes) keys.add(`mailbox:${address}`);
  for (const web of [...profile.domains, ...profile.handles]) keys.add(`web:${web}`);
  for (const person of profile.people) keys.add(`person:${person}`);
  for (const { words: all, initials } of profile.names) {
    const told = all.filter(({ means, said }) => !profile.placeWords.has(said) && means.length > 1);
    const telling = (told.length > 0 ? told : all).toSorted((one, other) => other.weight - one.weight);
    const name = telling.map(({ means }) => means);
    keys.add(nameKey(name));
    // Who begins to write "Casa del Migrante Tijuana" has not said yet where it is.
    for (const city of cities) keys.add(nameKey([...name, ...city]));
    // Own words also without a place: somebody begins to write a name before saying where it is.
    for (const place of new Set([...around, ""]))
      for (const { means, weight } of telling) {
        const isOwn = weight === 1 && means.length >= shortestOwn;
        if (isOwn || place !== "") keys.add(`word:${means}@${place}`);
        if (isOwn) words.set(`${means}@${place}`, { word: means, place });
      }
    for (const place of around) {
      for (const pair of pairsOf(telling.slice(0, mostPaired).map(({ means }) => means)))
        keys.add(`words:${pair}@${place}`);
      for (const short of initials) keys.add(`short:${short}@${place}`);
    }
  }
  for (const place of around) for (const short of profile.acronyms) keys.add(`short:${short}@${place}`);
  for (const { street, city } of profile.places)
    if (street) for (const key of streetKeys(street)) keys.add(`street:${key}@${city ?? ""}`);
  return { keys: [...keys], words: [...words.values()] };
}

function nameKey(meanings: readonly string[]): string {
  return `name:${[...new Set(meanings)].sort().join(" ")}`;
}

function meaningsOf(city: string): string[] {
  return readName(city, new Set()).name?.words.map(({ means }) => means) ?? [];
}

function pairsOf(words: readonly string[]): string[] {
  const sorted = [...new Set(words)].sort();
  return sorted.flatMap((one, index) => sorted.slice(index + 1).map((other) => `${one} ${other}`));
}

/** A street that is only numbers is all of them; of any other each word with each number. */
function streetKeys({ words, numbers }: Street): string[] {
  if (words.length === 0) return numbers.length > 1 ? [numbers.join(" ")] : [];
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one));
  return numbers.map((number) => `${longest} ${number}`);
}
