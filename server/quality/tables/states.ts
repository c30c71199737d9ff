import { foldName } from "../../organizations/phones/country-names.ts";
import { brazil } from "./states/brazil.ts";
import { canada } from "./states/canada.ts";
import { france } from "./states/france.ts";
import { germany } from "./states/germany.ts";
import { italy } from "./states/italy.ts";
import { argentina, colombia, costaRica, ecuador } from "./states/latin-america.ts";
import { mexico } from "./states/mexico.ts";
import { spain } from "./states/spain.ts";
import type { StateTable } from "./states/state-table.ts";
import { turkiye } from "./states/turkiye.ts";
import { unitedStates } from "./states/united-states.ts";

const tables: Record<string, StateTable> = {
  AR: argentina,
  BR: brazil,
  CA: canada,
  CO: colombia,
  CR: costaRica,
  DE: germany,
  EC: ecuador,
  ES: spain,
  FR: france,
  IT: italy,
  MX: mexico,
  TR: turkiye,
  US: unitedStates,
};

interface Country {
  /** What each state is called, by its code. */
  usual: ReadonlyMap<string, string>;
  /** Codes by folded names. */
  named: ReadonlyMap<string, string>;
  /** Names that stand for several. */
  wider: ReadonlyMap<string, readonly string[]>;
  postcodes: readonly (readonly [code: string, begins: RegExp])[];
}

const known = new Map(Object.entries(tables).map(([country, table]) => [country, toCountry(table)]));

function toCountry({ states, wider = {} }: StateTable): Country {
  const named = new Map(
    states.flatMap(([code, names]) =>
      names.split("|").flatMap((name) => keysOf(name).map((key) => [key, code])),
    ),
  );
  // A code is a name of its own where no name is written like it: "BC", "TX", "SP".
  for (const [code] of states)
    if (/^[A-Z]{2,}$/.test(code) && !named.has(foldState(code))) named.set(foldState(code), code);
  return {
    usual: new Map(states.map(([code, names]) => [code, names.split("|")[0]!])),
    named,
    wider: new Map(
      Object.entries(wider).flatMap(([name, codes]) => keysOf(name).map((key) => [key, codes.split(" ")])),
    ),
    postcodes: states.flatMap(([code, , begins]) =>
      begins === "" ? [] : [[code, new RegExp(`^(?:${begins})`)] as const],
    ),
  };
}

/** Turkish writes an i without its dot. */
function foldState(name: string): string {
  return foldName(name).replaceAll("ı", "i");
}

/** "N. L." is "NL" too. */
function keysOf(name: string): string[] {
  const key = foldState(name);
  return [key, key.replaceAll(" ", "")];
}

const kindOfState =
  /^(?:(?:libre y soberano )?estado|edo|state|provincia|province|provincia autonoma|departamento|depto|departement|region|prov) (?:libre y soberano )?(?:de la |de los |del |de |of |d )?/;

/** Whether the states of a country (ISO 3166-1 alpha-2) are known here. */
export function hasStates(country: string | null): country is string {
  return country !== null && known.has(country);
}

/** The code of the one state that a text names by name, code or abbreviation; null where it names none that is known. */
export function stateNamed(country: string, text: string): string | null {
  const named = known.get(country)?.named;
  if (!named) return null;
  const key = foldState(text);
  const bare = key.replace(kindOfState, "");
  return named.get(key) ?? named.get(key.replaceAll(" ", "")) ?? named.get(bare) ?? null;
}

/** The states that a text may mean: one, or several where the name stands for more; none where it is not known. */
export function statesNamed(country: string, text: string): readonly string[] {
  const wider = known.get(country)?.wider.get(foldState(text));
  if (wider) return wider;
  const state = stateNamed(country, text);
  return state === null ? [] : [state];
}

/** The states in which a postcode may lie; none where its beginning does not tell. */
export function statesOfPostcode(country: string, postcode: string): readonly string[] {
  const code = postcode.replace(/\s/g, "").toUpperCase();
  return (known.get(country)?.postcodes ?? []).flatMap(([state, begins]) =>
    begins.test(code) ? [state] : [],
  );
}

/** What a state is usually called, by its code. */
export function nameOfState(country: string, code: string): string {
  return known.get(country)?.usual.get(code) ?? code;
}

/** Whether both may mean the same place: they have a state in common, or one of them is not known. */
export function mayAgree(one: readonly string[], other: readonly string[]): boolean {
  return one.length === 0 || other.length === 0 || one.some((state) => other.includes(state));
}
