import { expect, test } from "@jest/globals";
import {
  daysOf,
  fromParts,
  monthsOf,
  toParts,
} from "../../../../../admin/organizations/form/fields/partial-date.ts";

test("a date is as long as it is known", () => {
  for (const date of ["2024", "2024-03", "2024-03-15", null]) expect(fromParts(toParts(date))).toBe(date);
  expect(fromParts({ year: "2024", month: "", day: "15" })).toBe("2024");
  expect(fromParts({ year: "", month: "03", day: "" })).toBeNull();
  expect(daysOf("2023", "02")).toHaveLength(28);
  expect(daysOf("2024", "02").at(-1)).toBe("29");
});

test("months are called as the desk calls them", () => {
  expect(monthsOf("es")[2]).toEqual({ month: "03", says: "marzo" });
  expect(monthsOf("en").map(({ month }) => month)).toEqual(daysOf("2024", "01").slice(0, 12));
});
