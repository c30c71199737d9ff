import { foldName } from "../organizations/phones/country-names.ts";
import { nameOfState, stateNamed } from "../quality/tables/states.ts";

/** Where addresses end with their state; elsewhere the name of one is more often that of a city. */
const writingStates = ["MX", "US"];

/** States whose capital has their name: who writes only that means the city too. */
const ownCapitals = [
  "Aguascalientes",
  "Campeche",
  "Chihuahua",
  "Ciudad de México",
  "Colima",
  "Durango",
  "Guanajuato",
  "Oaxaca",
  "Puebla",
  "Querétaro",
  "San Luis Potosí",
  "Tlaxcala",
  "Veracruz",
  "Zacatecas",
];

/** The full name of the state that a text names by its name, code or abbreviation; null where it is none that is known. */
export function nameState(text: string, country: string): string | null {
  const code = writingStates.includes(country) ? stateNamed(country, text) : null;
  return code === null ? null : nameOfState(country, code);
}

/**
 * The city that is meant where an address gives only a state: its capital of the same name, if the name is written out;
 * null where that says no city.
 */
export function cityOfState(state: string, country: string, address: string): string | null {
  if (country !== "MX" || !ownCapitals.includes(state)) return null;
  // Whatever it is called, all of it is one city.
  const isCity = state === "Ciudad de México" || foldName(address).includes(foldName(state));
  return isCity ? state : null;
}
