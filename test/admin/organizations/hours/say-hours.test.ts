import { expect, test } from "@jest/globals";
import { type HourWords, sayHours } from "../../../../admin/organizations/hours/say-hours.ts";
import { weekOf } from "../../../../admin/organizations/hours/weekdays.ts";
import { period } from "./periods.ts";

const english: HourWords = {
  tag: "en-GB",
  week: weekOf("en-GB"),
  everyDay: "every day",
  allDay: "24 hours",
  nextDay: "(next day)",
};
const spanish: HourWords = {
  tag: "es",
  week: weekOf("es"),
  everyDay: "todos los días",
  allDay: "las 24 horas",
  nextDay: "(del día siguiente)",
};
const american: HourWords = { ...english, tag: "en-US", week: weekOf("en-US") };

test("says a week in one sentence, in the language of the desk", () => {
  const week = [period("MO TU WE TH FR", "09:00", "17:00"), period("SA", "09:00", "13:00")];
  expect(sayHours(week, english)).toBe("Mon–Fri 9:00–17:00, Sat 9:00–13:00");
  expect(sayHours(week, spanish)).toBe("Lun–vie 9:00–17:00, sáb 9:00–13:00");
});

test("puts days with the same hours together, and several hours of a day", () => {
  const week = [period("MO WE FR", "09:00", "13:00"), period("MO WE FR TU", "15:00", "18:00")];
  expect(sayHours(week, english)).toBe("Mon, Wed, Fri 9:00–13:00 and 15:00–18:00, Tue 15:00–18:00");
});

test("says nights, whole days and every day as such", () => {
  expect(sayHours([period("FR SA", "22:00", "06:00")], english)).toBe("Fri, Sat 22:00–6:00 (next day)");
  expect(sayHours([period("MO TU WE TH FR SA SU", "00:00", "24:00")], spanish)).toBe(
    "Todos los días las 24 horas",
  );
  expect(sayHours([period("MO", "09:00", "00:00")], english)).toBe("Mon 9:00–24:00");
});

test("begins the week where people do", () => {
  expect(weekOf("en-US")[0]).toBe("SU");
  expect(weekOf("es-ES")[0]).toBe("MO");
  expect(sayHours([period("SA SU MO", "09:00", "10:00")], american)).toBe("Sat–Mon 9:00–10:00");
});

test("is silent about what is not said yet", () => {
  expect(sayHours([period("MO", "", ""), period("", "09:00", "10:00")], english)).toBe("");
});
