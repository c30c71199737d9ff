import { expect, test } from "@jest/globals";
import { areaCodeOf } from "../../../server/quality/tables/area-codes.ts";
import { isPostcodeOf, postcodeForms } from "../../../server/quality/tables/postcode-forms.ts";
import { zonesOfStates } from "../../../server/quality/tables/state-zones.ts";
import { brazil } from "../../../server/quality/tables/states/brazil.ts";
import { canada } from "../../../server/quality/tables/states/canada.ts";
import { france } from "../../../server/quality/tables/states/france.ts";
import { germany } from "../../../server/quality/tables/states/germany.ts";
import { italy } from "../../../server/quality/tables/states/italy.ts";
import {
  argentina,
  colombia,
  costaRica,
  ecuador,
} from "../../../server/quality/tables/states/latin-america.ts";
import { mexico } from "../../../server/quality/tables/states/mexico.ts";
import { spain } from "../../../server/quality/tables/states/spain.ts";
import { turkiye } from "../../../server/quality/tables/states/turkiye.ts";
import { unitedStates } from "../../../server/quality/tables/states/united-states.ts";
import {
  nameOfState,
  stateNamed,
  statesNamed,
  statesOfPostcode,
} from "../../../server/quality/tables/states.ts";
import { weeklyOffsets } from "../../../server/quality/zone-offsets.ts";

const tables = {
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
const rows = Object.entries(tables).flatMap(([country, { states }]) =>
  states.map(([code, names]) => ({ country, code, names: names.split("|") })),
);

test("every name of a state, with or without its dots and blanks, names that state alone", () => {
  const wrong = rows.flatMap(({ country, code, names }) =>
    names.flatMap((name) => (stateNamed(country, name) === code ? [] : [`${country} ${name}`])),
  );
  expect(wrong).toEqual([]);
});

test("a wider name stands for states that there are", () => {
  for (const [country, { wider = {} }] of Object.entries(tables))
    for (const name of Object.keys(wider)) {
      const states = statesNamed(country, name);
      expect(states.map((code) => nameOfState(country, code))).not.toEqual(states);
      expect(states.length).toBeGreaterThan(1);
    }
});

test.each([
  ["MX", "Tamps.", "Tamaulipas"],
  ["MX", "N. L.", "Nuevo León"],
  ["MX", "Estado de Tamaulipas", "Tamaulipas"],
  ["MX", "ESTADO DE MÉXICO", "Estado de México"],
  ["MX", "México, D.F.", "Ciudad de México"],
  ["US", "n.y.", "New York"],
  ["US", "TX", "Texas"],
  ["IT", "Torino", "Piemonte"],
  ["TR", "Igdir", "Iğdır"],
])("knows in %s the state %s", (country, text, name) => {
  expect(nameOfState(country, stateNamed(country, text)!)).toBe(name);
});

test("no two states of Mexico, Spain or Türkiye share a postcode, and none is without", () => {
  for (const [country, first] of [
    ["MX", 0],
    ["ES", 1],
    ["TR", 1],
  ] as const) {
    const owners = Array.from({ length: 100 }, (_, nth) =>
      statesOfPostcode(country, `${String(nth).padStart(2, "0")}000`),
    );
    expect(Math.max(...owners.map(({ length }) => length))).toBe(1);
    expect(new Set(owners.flat()).size).toBe(tables[country].states.length);
    expect(owners[first]).toHaveLength(1);
  }
});

test("every form of postcodes fits its example, and no other country's letters", () => {
  for (const [country, [, example]] of Object.entries(postcodeForms))
    expect([country, isPostcodeOf(country, example), isPostcodeOf(country, `${example}?`)]).toEqual([
      country,
      true,
      false,
    ]);
  expect(Object.keys(postcodeForms).length).toBeGreaterThan(60);
});

test("every zone of a state is one", () => {
  for (const { country, code } of rows)
    for (const zone of zonesOfStates(country, [code]))
      expect([zone, weeklyOffsets(zone, 2026)]).toEqual([zone, expect.any(Array)]);
});

test("an area code is of states that there are, and reaches over no border but those of its neighbors", () => {
  for (const country of ["CA", "MX", "US"])
    for (let code = 0; code < 1000; code += 1) {
      const area = areaCodeOf(country, `${String(code).padStart(3, "0")}1234567`);
      for (const state of area?.around ?? []) expect(nameOfState(country, state)).not.toBe(state);
    }
  expect(areaCodeOf("MX", "8677145611")).toMatchObject({ code: "867", states: ["NLE", "TAM"] });
  expect(areaCodeOf("MX", "5551234567")?.around).not.toContain("CHP");
});
