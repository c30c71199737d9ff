import { foldName } from "../organizations/phones/country-names.ts";
import { stateCodes } from "../publishing/place-names.ts";
import { usStates } from "./us-states.ts";

/** Mexican states as they are written beside their codes: with dots, or by a name that they had. */
const otherNames: Record<string, string> = {
  "b c": "Baja California",
  "b c s": "Baja California Sur",
  "n l": "Nuevo León",
  "q roo": "Quintana Roo",
  "s l p": "San Luis Potosí",
  "d f": "Ciudad de México",
  "mexico d f": "Ciudad de México",
  "mexico df": "Ciudad de México",
  "distrito federal": "Ciudad de México",
  "mexico city": "Ciudad de México",
  "edo de mexico": "Estado de México",
  "edo mex": "Estado de México",
  "michoacan de ocampo": "Michoacán",
  "veracruz de ignacio de la llave": "Veracruz",
  "coahuila de zaragoza": "Coahuila",
};

const names: Record<string, Map<string, string>> = {
  MX: new Map([
    ...stateCodes("MX").flatMap(([state, codes]) =>
      [state, ...codes].map((name): [string, string] => [foldName(name), state]),
    ),
    ...Object.entries(otherNames),
  ]),
  US: new Map(
    Object.entries(usStates).flatMap(([code, state]) =>
      [state, code].map((name): [string, string] => [foldName(name), state]),
    ),
  ),
};

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
  return names[country]?.get(foldName(text)) ?? null;
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
