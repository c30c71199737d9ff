import { completeness } from "../../rates.ts";
import type { Dice } from "../dice.ts";
import type { City, Country } from "../places/country.ts";
import type { Place } from "../sketch.ts";

/** About 4 km, as far as most offices are from the middle of their city. */
const spread = 0.036;

/** A point near another, at most so many degrees away on each side. */
export function near(latitude: number, longitude: number, degrees: number, dice: Dice) {
  const off = () => ((dice.below(20_001) - 10_000) / 10_000) * degrees;
  const round = (value: number) => Math.round(value * 100_000) / 100_000;
  return { latitude: round(latitude + off()), longitude: round(longitude + off()) };
}

export function anyForms(dice: Dice): Place["forms"] {
  return {
    line: dice.chance(0.5) ? 0 : dice.below(4),
    quarter: dice.chance(0.5) ? 0 : dice.below(4),
    tail: dice.below(4),
    unit: dice.below(4),
    shortKinds: dice.chance(0.4),
  };
}

/** A door in the city. */
export function makePlace(country: Country, city: City, street: boolean, dice: Dice): Place {
  const points = street && dice.chance(completeness.coordinates);
  const center = near(city.latitude, city.longitude, spread, dice);
  return {
    city,
    street: dice.pick(country.streets),
    number: country.noNumber && dice.chance(0.08) ? "" : dice.digits(dice.pick(country.houseNumbers)),
    unit: dice.chance(0.2) ? dice.digits(dice.pick(["[1-9]", "[1-9]", "[1-9]0[1-9]"])) : null,
    quarter: country.quarters.length > 0 && dice.chance(0.75) ? dice.pick(country.quarters) : null,
    postcode: city.postcode && dice.chance(completeness.postcode) ? dice.digits(city.postcode) : null,
    latitude: points ? center.latitude : null,
    longitude: points ? center.longitude : null,
    forms: anyForms(dice),
    shown: street ? (dice.chance(0.85) ? "PARTS" : "LINE") : "CITY",
    cityShown: true,
    stateShown: dice.weighted({ FULL: 70, SHORT: 18, NO: 12 }),
    box: dice.digits("[1-9]####"),
  };
}
