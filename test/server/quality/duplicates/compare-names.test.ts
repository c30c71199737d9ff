import { expect, test } from "@jest/globals";
import { compareNames, type NameHow } from "../../../../server/quality/duplicates/compare-names.ts";
import { isAcronymOf } from "../../../../server/quality/duplicates/is-acronym-of.ts";
import { meantWord } from "../../../../server/quality/duplicates/meant-word.ts";
import { profileOf } from "../../../../server/quality/duplicates/profile-of.ts";
import { readName } from "../../../../server/quality/duplicates/read-name.ts";
import { makeBareOrganization, makeLocation } from "../../../factories/organization.ts";

/** Two names in one city of Mexico. */
const compare = (one: string, other: string) => {
  const [first, second] = [one, other].map((name) =>
    profileOf(makeBareOrganization({ name, locations: [makeLocation({ city: "Puebla", state: "Puebla" })] })),
  );
  return compareNames(first!, second!);
};

const names: [how: NameHow, one: string, other: string][] = [
  // Written by another hand.
  ["SAME", "Casa del Migrante San Juan, A.C.", "CASA DEL MIGRANTE SAN JUAN"],
  ["SAME", "Albergue Quetzal de Puebla", "Albergue Quetzal (Puebla, México)"],
  ["SAME", "Hermanos en el Camino", "Camino, Hermanos en el"],
  ["SAME", "Fund. Nogal", "Fundación Nogal"],
  ["SAME", "Comité d'Aide Nogal", "Comite Aide Nogal, association loi 1901"],
  ["SAME", "Flüchtlingshilfe Nogal e.V.", "Fluechtlingshilfe Nogal"],
  ["SAME", "Nuestra Señora del Nogal", "Ntra. Señora del Nogal"],
  // In another language.
  ["SAME", "Centro de Apoyo a Migrantes Nogal", "Nogal Migrant Support Center"],
  ["SAME", "Casa San José", "Maison Saint-Joseph"],
  ["SAME", "Associação de Ajuda aos Refugiados", "Verein Flüchtlingshilfe"],
  ["SAME", "Mülteci Hakları Derneği", "Refugee Rights Association"],
  ["SAME", "Centro Diritti Umani", "Menschenrechtszentrum"],
  ["SAME", "Centro de DD.HH. Nogal", "Nogal Human Rights Center"],
  ["SAME", "Stichting Vluchtelingen", "Refugee Foundation"],
  ["SAME", "Jamiyat al-Amal", "Hope Association"],
  ["SAME", "جمعية الأمل", "Asociación Esperanza"],
  ["SAME", "Kituo cha Wakimbizi", "Refugee Centre"],
  ["SAME", "Fundacja Pomoc Uchodźcom", "Foundation Help for Refugees"],
  // Networks of the world.
  ["SAME", "ACNUR", "United Nations High Commissioner for Refugees"],
  ["SAME", "Cruz Roja", "Red Cross"],
  ["SAME", "Médicos Sin Fronteras", "MSF"],
  ["SAME", "OIM Puebla", "International Organization for Migration"],
  // With a slip of the finger.
  ["SAME", "Albergue Quetzal Nogal", "Albergue Quetzla Nogal"],
  ["SAME", "Cenrto Comunitario Nogal", "Centro Comunitario Nogal"],
  // One says more than the other.
  ["WITHIN", "Albergue Quetzal", "Albergue Temporal Quetzal para Mujeres"],
  ["WITHIN_COMMON", "Casa Esperanza", "Casa Esperanza Tepeyolotl"],
  ["ACRONYM", "SNQ", "Servicio Nogal Quetzal"],
  ["ACRONYM", "S.N.Q.", "Servicio de Nogal y Quetzal, A.C."],
  // Two houses.
  ["AKIN", "Comedor San José", "Albergue San José"],
  ["AKIN", "Puente de Paz", "Fuente de Paz"],
  ["OTHER", "Casa Nogal Verde", "Casa Quetzal Imperial"],
  ["NOTHING", "Clínica Jurídica Nogal", "Comedor Quetzal"],
  ["NONE", "SNQ", "RCT"],
];

test.each(names)("%s: %s / %s", (how, one, other) => {
  expect(compare(one, other).how).toBe(how);
  expect(compare(other, one).how).toBe(how);
});

const apart: [one: string, other: string, said: [string[], string[]] | null][] = [
  ["Comedor San José", "Clínica San José", [["comedor"], ["clinica"]]],
  ["Casa de Hombres Nogal", "Casa de Mujeres Nogal", [["hombres"], ["mujeres"]]],
  // A house where one sleeps has many names.
  ["Casa San José", "Albergue San José", null],
  // A word that nobody knows may be one in another language, or a slip.
  ["Comedor Nogal", "Noyer Nogal", null],
  ["Albergue Nogal", "Albergue Nogal", null],
];

test.each(apart)("what is understood of two names and differs is told: %s / %s", (one, other, said) => {
  expect(compare(one, other).apart).toEqual(said && { one: said[0], other: said[1] });
});

test("numbers and directions are kept apart, legal forms and small words go", () => {
  const { name } = readName("Asociación Civil Casa 2 del Nogal Norte", new Set());
  expect(name!.words.map(({ means }) => means)).toEqual(["house", "nogal", "north"]);
  expect(name!.marks).toEqual(["2", "north"]);
});

test("initials may leave out small words, and words at the end", () => {
  expect(isAcronymOf("sjr", "Servicio Jesuita a Refugiados México")).toBe(true);
  expect(isAcronymOf("sjar", "Servicio Jesuita a Refugiados")).toBe(true);
  expect(isAcronymOf("srj", "Servicio Jesuita a Refugiados")).toBe(false);
  expect(isAcronymOf("s", "Servicio")).toBe(false);
});

test("a word of the field is known with one slip, unless it is short, or begins otherwise", () => {
  expect(["refugaidos", "migrnte", "comunitaro"].map(meantWord)).toEqual([
    "refugiados",
    "migrante",
    "comunitario",
  ]);
  expect(["caas", "gigrante", "quetzal"].map(meantWord)).toEqual([null, null, null]);
});
