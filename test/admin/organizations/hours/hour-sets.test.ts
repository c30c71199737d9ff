import { expect, test } from "@jest/globals";
import { setsOf } from "../../../../admin/organizations/hours/hour-sets.ts";
import { period } from "./periods.ts";

const reception = period("MO", "09:00", "17:00", { label: { es: "Recepción", en: " " } });
const more = period("SA", "09:00", "13:00", { label: { es: "Recepción" } });
const clinic = period("TU", "09:00", "12:00", { label: { es: "Clínica" } });
const elsewhere = period("MO", "09:00", "17:00", { label: { es: "Recepción" }, locationId: "there" });

test("keeps together what is for the same place and purpose, in the order in which it first appears", () => {
  const sets = setsOf([reception, clinic, elsewhere, more]);
  expect(sets.map(({ periods }) => periods)).toEqual([[reception, more], [clinic], [elsewhere]]);
  expect(sets[2]).toMatchObject({ key: elsewhere.id, locationId: "there", label: { es: "Recepción" } });
});

test("keeps sets apart that say the same while one of them is typed, and lets others join by what they say", () => {
  const typed = { ...clinic, label: { es: "Recepción" } };
  const pins = new Map([
    [reception.id, "a"],
    [typed.id, "b"],
  ]);
  const sets = setsOf([reception, typed, more], pins);
  expect(sets.map(({ key, periods }) => [key, periods])).toEqual([
    ["a", [reception, more]],
    ["b", [typed]],
  ]);
});
