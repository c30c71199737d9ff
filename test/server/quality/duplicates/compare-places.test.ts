import { expect, test } from "@jest/globals";
import type { Location } from "../../../../server/organizations/document.ts";
import { type ComparedPlaces, comparePlaces } from "../../../../server/quality/duplicates/compare-places.ts";
import { profileOf } from "../../../../server/quality/duplicates/profile-of.ts";
import { readStreet } from "../../../../server/quality/duplicates/read-street.ts";
import { makeBareOrganization, makeLocation } from "../../../factories/organization.ts";

/** A place of which so much is told and no more. */
type Told = Partial<Pick<Location, "address1" | "city" | "state" | "postalCode" | "country">> & {
  point?: [latitude: number, longitude: number];
  line?: string;
};
const at = ({ point, line, ...told }: Told) =>
  profileOf(
    makeBareOrganization({
      locations: [
        makeLocation({
          ...{ address1: null, address2: null, city: null, state: null, postalCode: null, country: "MX" },
          asPublished: line ?? ([told.address1, told.city].filter(Boolean).join(", ") || null),
          ...{ latitude: point?.[0] ?? null, longitude: point?.[1] ?? null },
          ...{ coordinatePrecision: point ? "STREET" : null, ...told },
        }),
      ],
    }),
  );
const compare = (one: Told, other: Told) => comparePlaces(at(one), at(other)).how;

const puebla = (address1: string): Told => ({ address1, city: "Puebla" });
const places: [how: ComparedPlaces["how"], one: Told, other: Told][] = [
  // Written by another hand.
  ["HOUSE", puebla("Av. 5 de Mayo #12 int. 3"), puebla("Avenida 5 de Mayo 12")],
  ["HOUSE", puebla("C. Benito Juárez 952-A"), puebla("Calle Juárez No. 952 A, Centro")],
  ["HOUSE", puebla("Calle Xicotencatl 7"), puebla("Calle Xicoténcatl núm. 7, 2º piso")],
  ["HOUSE", puebla("Calle 13 872"), puebla("C. 13, 872")],
  ["HOUSE", { line: "Calle Nogal 4, Puebla, Pue." }, puebla("C. Nogal #4")],
  ["HOUSE", { address1: "67 bis, rue de Fès", city: "Tanger" }, { address1: "Rue Fès, 67", city: "Tangier" }],
  ["HOUSE", { address1: "Plot 4, Nogal Road", city: "Gulu" }, { address1: "Nogal Rd 4", city: "Gulu" }],
  ["HOUSE", { address1: "Nogalstraße 4", city: "Köln" }, { address1: "Nogalstrasse 4", city: "Cologne" }],
  // A borough instead of its city.
  [
    "HOUSE",
    { address1: "Calle Nogal 4", city: "Coyoacán", postalCode: "04000" },
    { address1: "Calle Nogal 4", city: "Ciudad de México", postalCode: "04000" },
  ],
  ["STREET", puebla("Calle 9 de Julio"), puebla("Calle 9 de Julio 2367")],
  ["NEAR", { city: "Puebla", point: [19.0412, -98.2062] }, { city: "Puebla", point: [19.0413, -98.2063] }],
  ["STREET_OTHER_NUMBER", puebla("Calle 5 de Mayo 12"), puebla("Calle 5 de Mayo 14")],
  ["CITY_OTHER_STREET", puebla("Calle Nogal 12"), puebla("Calle Quetzal 12")],
  ["CITY_OTHER_STREET", puebla("Plot 4, Churchill Drive"), puebla("Plot 4, Bombo Road")],
  ["CITY_OTHER_STREET", puebla("Calle 5 de Mayo 12"), puebla("Calle 16 de Septiembre 12")],
  ["CITY", { city: "Puebla" }, puebla("Calle Nogal 12")],
  ["CITY", { city: "Ciudad de México" }, { city: "CDMX" }],
  ["UNKNOWN", {}, puebla("Calle Nogal 12")],
  ["OTHER_CITY", puebla("Calle Nogal 12"), { address1: "Calle Nogal 12", city: "Tijuana" }],
  // What a street is called after is not where it is.
  ["OTHER_CITY", { address1: "920 El Paso Drive", city: "Houston" }, { city: "El Paso" }],
  ["OTHER_CITY", { city: "Toluca", point: [19.29, -99.65] }, { city: "Puebla", point: [19.04, -98.2] }],
  ["OTHER_COUNTRY", { city: "Nogales" }, { city: "Quetzaltenango", country: "GT" }],
];

test.each(places)("%s: %j / %j", (how, one, other) => {
  expect(compare(one, other)).toBe(how);
  expect(compare(other, one)).toBe(how);
});

const streets: [address: string, words: string[], numbers: string[]][] = [
  ["Rue du 4 Septembre, 12", ["4", "septembre"], ["12"]],
  ["Straße des 17. Juni 135", ["17", "juni"], ["135"]],
  ["Carrera 7 No. 32-16 Of. 501", [], ["7", "32", "16"]],
  ["Via della Pace, 34", ["pace"], ["34"]],
  ["3er piso, Calle Nogal 8", ["nogal"], ["8"]],
  ["Calle del Sol s/n", ["sol"], []],
];

test.each(streets)("reads the street of %s", (address, words, numbers) => {
  expect(readStreet(address, new Set())).toEqual({ words, numbers });
});

test("a box, a postcode and a city are no street", () => {
  expect(readStreet("Apdo. 1234", new Set())).toBeNull();
  expect(readStreet("72000 Puebla", new Set(["puebla"]))).toBeNull();
});
