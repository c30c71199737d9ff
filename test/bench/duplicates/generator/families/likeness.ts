import { acronymOf } from "../names/acronym.ts";
import { anyMeaning, isSayable, nearMeaning } from "../names/meaning.ts";
import { anyLanguage, writeName } from "../names/write-name.ts";
import { makePlace } from "../organizations/make-place.ts";
import { sketchOrganization } from "../organizations/sketch-organization.ts";
import { claimName, type World } from "../organizations/world.ts";
import { anyCity, anyCountry } from "../places/countries.ts";
import type { Name, Organization } from "../sketch.ts";
import type { Family } from "./family.ts";

/** Two or three houses of one city, each an own one, whose names differ in one word. */
export function similarName(world: World): Family {
  const { dice, taken } = world;
  for (;;) {
    const country = anyCountry(dice);
    const city = anyCity(country, dice);
    const language = anyLanguage(country, dice);
    const first = anyMeaning(language, dice);
    // A name that means nothing elsewhere has nothing near it either.
    if (!first.kind || !isSayable(first, "en")) continue;
    const names: Name[] = [first, nearMeaning(first, dice), nearMeaning(first, dice)]
      .slice(0, dice.between(2, 3))
      .map((meaning) => ({ ...writeName(meaning, language, country, city, dice), before: "" }));
    if (new Set(names.map(({ core }) => core)).size < names.length) continue;
    if (new Set(names.map(({ language }) => language)).size > 1) continue;
    const free = names.filter((name) => claimName(name, city, taken));
    if (free.length < 2) continue;
    return free.map((name) => sketchOrganization(world, { country, city, name, reachable: true }));
  }
}

/** The same on one street: the mission, and the kitchen three houses further. */
export function similarNameOnStreet(world: World): Family {
  const { dice } = world;
  const family = similarName(world);
  const { country, place } = family[0]!.sketch;
  const { street, quarter, postcode, latitude, longitude } = makePlace(country, place.city, true, dice);
  const numbers = new Set<string>();
  for (const { sketch } of family) {
    while (numbers.has(sketch.place.number) || sketch.place.number === "")
      sketch.place.number = dice.digits(dice.pick(country.houseNumbers));
    numbers.add(sketch.place.number);
    // Up to 250 m along the street.
    const further = latitude === null ? null : latitude + dice.between(4, 22) / 10_000;
    Object.assign(sketch.place, { street, quarter, postcode, latitude: further, longitude });
    if (further !== null) sketch.place.latitude = Math.round(further * 100_000) / 100_000;
  }
  return family;
}

/** Two organizations that both go by the same letters, in one city or in two. */
export function sameAcronym(world: World): Family {
  const { dice, taken } = world;
  for (;;) {
    const country = anyCountry(dice);
    const city = anyCity(country, dice);
    const byLetters = new Map<string, Name>();
    for (let tries = 0; tries < 400; tries++) {
      const language = anyLanguage(country, dice);
      const said = writeName(anyMeaning(language, dice), language, country, city, dice);
      const name = { ...said, before: "", place: "" };
      const letters = acronymOf(name.core);
      const first = letters && byLetters.get(letters);
      if (letters && !first) byLetters.set(letters, name);
      if (!letters || !first || !differs(first, name)) continue;
      const other = dice.chance(0.5) ? city : anyCity(country, dice);
      if (!claimName(first, city, taken)) break;
      if (!claimName(name, other, taken)) continue;
      return [
        goingBy(letters, sketchOrganization(world, { country, city, name: first, reachable: true })),
        goingBy(letters, sketchOrganization(world, { country, city: other, name, reachable: true })),
      ];
    }
  }
}

const differs = (one: Name, other: Name) =>
  one.core !== other.core && one.core.split(" ").at(-1) !== other.core.split(" ").at(-1);

function goingBy(letters: string, organization: Organization): Organization {
  const { sketch } = organization;
  sketch.acronym = letters;
  sketch.name.before = "";
  if (!sketch.alternates.some(({ name }) => name === letters))
    sketch.alternates.unshift({ name: letters, locale: null });
  return organization;
}
