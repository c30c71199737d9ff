import type { Dice } from "../dice.ts";
import { colombia, ecuador } from "./andes.ts";
import { brazil } from "./brazil.ts";
import { guatemala, honduras } from "./central-america.ts";
import type { City, Country } from "./country.ts";
import { germany, italy } from "./germany-italy.ts";
import { kenya, morocco } from "./kenya-morocco.ts";
import { mexico } from "./mexico.ts";
import { france, spain } from "./spain-france.ts";
import { lebanon, turkey } from "./turkey-lebanon.ts";
import { unitedStates } from "./united-states.ts";

export const countries: readonly Country[] = [
  mexico,
  unitedStates,
  guatemala,
  honduras,
  colombia,
  ecuador,
  brazil,
  spain,
  france,
  germany,
  italy,
  turkey,
  lebanon,
  kenya,
  morocco,
];

const byCode = Object.fromEntries(countries.map((country) => [country.code, country]));
const weights = Object.fromEntries(countries.map(({ code, weight }) => [code, weight]));

export function anyCountry(dice: Dice): Country {
  return byCode[dice.weighted(weights)]!;
}

/** A city of the country: a few have many organizations, most have few. */
export function anyCity({ cities }: Country, dice: Dice): City {
  return cities[Math.min(dice.below(cities.length), dice.below(cities.length))]!;
}
