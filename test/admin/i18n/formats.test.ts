import { expect, test } from "@jest/globals";
import { makeFormats } from "../../../admin/i18n/formats.ts";

// Half past midnight in London is still the evening before in Mexico City.
const now = () => Date.parse("2026-03-15T00:30:00Z");
const zone = "America/Mexico_City";
const en = makeFormats("en", { zone, now });
const es = makeFormats("es", { zone, now });

test("a date is said as precisely as it is known, whatever the zone", () => {
  expect(["2000", "2024-03", "2011-12-26"].map(en.date)).toEqual(["2000", "March 2024", "December 26, 2011"]);
  expect(["2024-03", "2011-12-26"].map(es.date)).toEqual(["marzo de 2024", "26 de diciembre de 2011"]);
  expect(en.shortDate("2024-03-01")).toBe("Mar 1, 2024");
});

test("a moment is said in the person's own zone", () => {
  expect(en.date("2026-03-15T05:00:00Z")).toBe("March 14, 2026");
  expect(en.moment("2026-03-15T12:00:00Z")).toBe("March 15, 2026 at 6:00 AM");
  expect(es.moment("2026-03-15T12:00:00Z")).toMatch(/^15 de marzo de 2026.* 6:00/);
});

test("how long ago is said by days of the person's calendar, and no finer than the date is known", () => {
  const cases = {
    "2026-03-15T00:29:40Z": "now",
    "2026-03-15T00:10:00Z": "20 minutes ago",
    "2026-03-14T05:00:00Z": "19 hours ago",
    "2026-03-13T20:00:00Z": "yesterday",
    "2026-03-14": "today",
    "2026-03-11": "3 days ago",
    "2026-02-20": "3 weeks ago",
    "2025-12-13": "2 months ago",
    "2024-03": "2 years ago",
    "2026-01": "2 months ago",
    "2025": "last year",
    "2026-03-17": "in 3 days",
  };
  expect(Object.keys(cases).map((text) => [text, en.ago(text)])).toEqual(Object.entries(cases));
  expect(es.ago("2026-03-11")).toBe("hace 3 días");
});

test("numbers and lists are written as the language writes them", () => {
  expect([en.number(1234.5), es.number(12345.5)]).toEqual(["1,234.5", "12,345.5"]);
  expect([en.percent(0.456), en.list(["a", "b", "c"]), es.list(["a", "b"])]).toEqual([
    "46%",
    "a, b, and c",
    "a y b",
  ]);
});
