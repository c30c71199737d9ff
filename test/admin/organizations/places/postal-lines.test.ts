import { expect, test } from "@jest/globals";
import { postalLines } from "../../../../admin/organizations/places/postal-lines.ts";
import { countryCodes, countryName, zonesOf } from "../../../../admin/organizations/places/regions.ts";

const english = (code: string) => countryName(code, "en");
const nothing = { address1: null, address2: null, city: null, state: null, postalCode: null, country: null };

test("writes an address as a letter carries it in its country", () => {
  const mexico = {
    address1: "Calle Lucerna 88",
    address2: "Colonia Juárez",
    city: "Cuauhtémoc",
    state: "Ciudad de México",
    postalCode: "06600",
    country: "MX",
  };
  expect(postalLines(mexico, english)).toEqual([
    "Calle Lucerna 88, Colonia Juárez",
    "06600 Cuauhtémoc, Ciudad de México, Mexico",
  ]);
  const states = {
    ...mexico,
    address2: null,
    city: "San Francisco",
    state: "California",
    postalCode: "94103",
    country: "US",
  };
  expect(postalLines(states, english)).toEqual([
    "Calle Lucerna 88",
    "San Francisco, California 94103, United States",
  ]);
});

test("leaves out what is not known, and a state that says the city again", () => {
  expect(postalLines(nothing, english)).toEqual([]);
  expect(postalLines({ ...nothing, address1: " ", city: "Puebla", state: "Puebla" }, english)).toEqual([
    "Puebla",
  ]);
});

test("knows every country by name, and where it can, the zones that it keeps", () => {
  expect(countryCodes).toHaveLength(249);
  expect(countryCodes.filter((code) => countryName(code, "es") === code)).toEqual([]);
  expect(zonesOf("MX")).toContain("America/Tijuana");
  expect([zonesOf(null), zonesOf("?")]).toEqual([[], []]);
});
