import type { Dice } from "../dice.ts";
import type { Language } from "../places/country.ts";
import { adjectives, kindsAlone, kindsForPeople, people } from "./kinds.ts";
import { brands, images, networks, proper, saints, virtues } from "./patrons.ts";
import type { Said } from "./words.ts";

/** What a name says, apart from any language. */
export interface Meaning {
  kind: Said | null;
  /** For whom: a row of the people. */
  people: number | null;
  /** Bridges of … */
  image: Said | null;
  patron: Said | null;
}

/** How names are made, against each other. Generic ones are common in this field, and are what makes it hard. */
const ways = {
  "kind for people": 20,
  "kind for people and patron": 15,
  "kind and patron": 25,
  "kind alone": 4,
  "image and virtue": 12,
  "kind, image and virtue": 6,
  brand: 6,
  "kind and brand": 5,
  proper: 7,
} as const;

const sayAs = (word: string): Said => ({ es: word });

/** How many of a hundred patrons are saints. */
const pious: Record<Language, number> = { es: 42, en: 25, fr: 25, pt: 42, de: 20, it: 38, tr: 0, ar: 0 };

export function anyMeaning(language: Language, dice: Dice): Meaning {
  const way = dice.weighted(ways);
  const named = way.includes("kind");
  const forPeople = way.includes("for people");
  const given = sayAs(dice.pick(proper[language]));
  const patron = dice.chance(pious[language] / 100)
    ? dice.pick(saints)
    : dice.chance(0.6)
      ? given
      : dice.pick(virtues);
  return {
    kind: forPeople
      ? dice.pick(kindsForPeople)
      : way === "kind alone"
        ? dice.pick(kindsAlone.slice(0, 5))
        : named || (way === "proper" && dice.chance(0.5))
          ? dice.pick(kindsAlone)
          : null,
    people: forPeople ? dice.below(people.length) : null,
    image: way.includes("image") ? dice.pick(images) : null,
    patron: way.includes("image")
      ? dice.pick(virtues)
      : way.includes("brand")
        ? dice.pick(brands)
        : way === "proper"
          ? given
          : way.includes("patron")
            ? patron
            : null,
  };
}

export function anyNetwork(dice: Dice): Meaning {
  return { kind: dice.pick(networks), people: null, image: null, patron: null };
}

/** The same meaning for other people, or in another kind of house: what is near, and is not the same. */
export function nearMeaning(meaning: Meaning, dice: Dice): Meaning {
  const others = <T>(from: readonly T[], not: T | null) => dice.pick(from.filter((one) => one !== not));
  if (meaning.people !== null && dice.chance(0.5))
    return { ...meaning, people: others([...people.keys()], meaning.people) };
  if (meaning.patron && saints.includes(meaning.patron))
    return { ...meaning, patron: others(saints, meaning.patron) };
  if (meaning.patron && virtues.includes(meaning.patron))
    return { ...meaning, patron: others(virtues, meaning.patron) };
  if (meaning.kind && meaning.people !== null)
    return { ...meaning, kind: others(kindsForPeople, meaning.kind) };
  if (meaning.kind) return { ...meaning, kind: others(kindsAlone, meaning.kind) };
  return { ...meaning, patron: others(brands, meaning.patron) };
}

/** Whether somebody who speaks the language would find words of it for this. */
export function isSayable({ kind, people: row, image, patron }: Meaning, language: Language): boolean {
  return (
    [kind, image].every((said) => !said || said[language]) &&
    (row === null || people[row]![language] !== undefined) &&
    (!patron || patron[language] !== undefined || Object.keys(patron).length === 1)
  );
}

/** The name in a language, as its people put words together. */
export function sayMeaning({ kind, people: row, image, patron }: Meaning, language: Language): string {
  const say = (said: Said | null | undefined) => said?.[language] ?? Object.values(said ?? {})[0] ?? "";
  const house = say(kind)
    .replace("{p}", row === null ? "" : say(people[row]))
    .replace("{a}", row === null ? "" : say(adjectives[row]));
  const virtue = say(patron);
  const called = !image
    ? virtue
    : language === "tr"
      ? `${virtue} ${say(image)}`
      : `${say(image)} ${virtue}`
          .replace(/\bd([ei]) (?=[AEIOUÉÈ])/u, (whole) => (language === "fr" ? "d'" : whole))
          .replace(/\bde a(?=l )/, "al ");
  // English and Turkish put the name first, but for saints and whole sentences.
  const first =
    (language === "en" || language === "tr") &&
    !row &&
    called.split(" ").length < 3 &&
    !/^Saint/.test(called);
  const parts = first ? [called, house] : [house, called];
  return parts.filter(Boolean).join(" ");
}
