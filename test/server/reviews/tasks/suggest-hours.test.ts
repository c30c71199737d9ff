import { expect, test } from "@jest/globals";
import { suggestHours } from "../../../../server/reviews/tasks/suggest-hours.ts";
import { makeEntry, makeLocation, makeOrganization, makeSchedule } from "../../../factories/organization.ts";

const at = (hour: number) => new Date(Date.UTC(2026, 2, 16, hour));
/** On the zone's clock it is six hours earlier there. */
const puebla = makeLocation({ timezone: "America/Mexico_City" });

test("nothing is suggested before an attempt failed", () => {
  expect(suggestHours(makeOrganization(), [])).toBeNull();
});

test("their own hours come first, each once", () => {
  const schedules = [makeSchedule(), makeSchedule({ days: ["SA"], closes: "13:00" }), makeSchedule()];
  expect(suggestHours(makeOrganization({ locations: [puebla], schedules }), [at(3)])).toEqual({
    en: "Try when they say they are open: Mon–Fri 09:00–17:00; Sat 09:00–13:00. Their clock: America/Mexico_City.",
    es: "Prueba cuando dicen que abren: lun–vie 09:00–17:00; sáb 09:00–13:00. Su reloj: America/Mexico_City.",
  });
});

test("without hours it is a part of the day in which it was not tried, by their clock", () => {
  const house = makeOrganization({ locations: [puebla], schedules: [] });
  const say = (...hours: number[]) => suggestHours(house, hours.map(at))!.en;
  expect(say(2)).toBe("Try in the morning, 8 to 12, on a working day. Their clock: America/Mexico_City.");
  expect(say(16)).toMatch("early in the afternoon, 12 to 4");
  expect(say(16, 20)).toMatch("late in the afternoon, 4 to 8");
  expect(say(16, 20, 23)).toMatch("in the morning");
  expect(suggestHours(house, [at(16)])!.es).toBe(
    "Prueba a primera hora de la tarde, de 12 a 4, en un día hábil. Su reloj: America/Mexico_City.",
  );
});

test("their clock is that of their place, else of their country where it has one alone", () => {
  const clock = (locations: ReturnType<typeof makeLocation>[], countries: string[]) =>
    suggestHours(
      makeOrganization({
        locations,
        schedules: [],
        entries: countries.map((country) => makeEntry({ country })),
      }),
      [at(16)],
    )!.en.split(". ")[1];
  expect(clock([makeLocation({ timezone: null, country: "MX", state: "Puebla" })], ["MX"])).toBe(
    "Their clock: America/Mexico_City.",
  );
  expect(clock([], ["GT"])).toBe("Their clock: America/Guatemala.");
  expect(clock([], ["MX"])).toBeUndefined();
  expect(clock([], ["GT", "HN"])).toBeUndefined();
});
