import { expect, test } from "@jest/globals";
import { countryName, listCountryCodes } from "../../../admin/countries/country-codes.ts";

test("every country can be chosen by its name in the desk's language, and nothing that is none", () => {
  const codes = listCountryCodes("es").map(({ code }) => code);
  for (const code of ["MX", "GT", "PS", "XK", "TW", "SS"]) expect(codes).toContain(code);
  for (const code of ["EU", "UN", "ZZ", "SU", "XA"]) expect(codes).not.toContain(code);
  expect(codes.length).toBeGreaterThan(240);
  expect(codes.length).toBeLessThan(262);
  expect(listCountryCodes("es")[0]!.name[0]!.text).toMatch(/^A/);
  expect(countryName("DE", "es")).toBe("Alemania");
});
