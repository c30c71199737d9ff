import { describe, expect, test } from "@jest/globals";
import type { Weekday } from "../../../server/organizations/document.ts";
import { isAnyOpenAt, isOpenAt } from "../../../server/public/open-hours.ts";

const every: Weekday[] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const central = "America/Mexico_City";

function hours(opens: string, closes: string, days: Weekday[] = ["MO"], timezone: string | null = central) {
  return { days, opens, closes, timezone };
}

/** A moment of the week that begins on Monday 2 March 2026 in Mexico City, six hours behind UTC all year. */
const central6 = (day: number, time: string) => new Date(`2026-03-0${day}T${time}:00-06:00`);

describe("hours within a day", () => {
  test.each([
    ["08:59", false],
    ["09:00", true],
    ["16:59", true],
    ["17:00", false],
  ])("from nine to five, at %s", (time, open) => {
    expect(isOpenAt(hours("09:00", "17:00"), central6(2, time))).toBe(open);
  });

  test("only on their days, by the local calendar", () => {
    expect(isOpenAt(hours("09:00", "23:30"), central6(3, "10:00"))).toBe(false);
    // In Mexico it is still Monday when it is Tuesday in UTC.
    expect(isOpenAt(hours("09:00", "23:30"), new Date("2026-03-03T05:00:00Z"))).toBe(true);
  });

  test("until midnight, written 24:00", () => {
    const late = hours("20:00", "24:00");
    expect(isOpenAt(late, central6(2, "23:59"))).toBe(true);
    expect(isOpenAt(late, central6(3, "00:00"))).toBe(false);
    expect(isOpenAt(hours("00:00", "24:00", every), central6(5, "00:00"))).toBe(true);
  });
});

describe("hours over midnight", () => {
  test.each([
    [2, "21:59", false],
    [2, "22:00", true],
    [3, "00:00", true],
    [3, "05:59", true],
    [3, "06:00", false],
    [3, "22:30", false],
    [2, "05:00", false],
  ])("from ten to six, on day %d at %s", (day, time, open) => {
    expect(isOpenAt(hours("22:00", "06:00"), central6(day, time))).toBe(open);
  });

  test("from Sunday into Monday", () => {
    expect(isOpenAt(hours("22:00", "06:00", ["SU"]), central6(2, "03:00"))).toBe(true);
  });

  test("that close as the day ends, written 00:00", () => {
    const late = hours("20:00", "00:00");
    expect(isOpenAt(late, central6(2, "23:59"))).toBe(true);
    expect(isOpenAt(late, central6(3, "00:00"))).toBe(false);
  });

  test("that close when they open run around the clock", () => {
    const around = hours("09:00", "09:00");
    expect(isOpenAt(around, central6(2, "08:59"))).toBe(false);
    expect(isOpenAt(around, central6(2, "09:00"))).toBe(true);
    expect(isOpenAt(around, central6(3, "08:59"))).toBe(true);
    expect(isOpenAt(around, central6(3, "09:00"))).toBe(false);
  });
});

describe("on the days when clocks change", () => {
  const tijuana = hours("01:30", "03:30", every, "America/Tijuana");

  test("keeps wall time when an hour is left out", () => {
    // 8 March 2026: from 01:59 -08:00 to 03:00 -07:00.
    expect(isOpenAt(tijuana, new Date("2026-03-08T09:29:00Z"))).toBe(false);
    expect(isOpenAt(tijuana, new Date("2026-03-08T09:59:00Z"))).toBe(true);
    expect(isOpenAt(tijuana, new Date("2026-03-08T10:29:00Z"))).toBe(true);
    expect(isOpenAt(tijuana, new Date("2026-03-08T10:30:00Z"))).toBe(false);
  });

  test("is open in both hours when one comes twice", () => {
    // 1 November 2026: 01:30 comes at 08:30Z and again at 09:30Z.
    expect(isOpenAt(tijuana, new Date("2026-11-01T08:30:00Z"))).toBe(true);
    expect(isOpenAt(tijuana, new Date("2026-11-01T09:15:00Z"))).toBe(false);
    expect(isOpenAt(tijuana, new Date("2026-11-01T09:30:00Z"))).toBe(true);
  });
});

describe("when the zone is unknown", () => {
  test.each([null, "GMT -6", "Mexico/Nowhere", ""])("gives null for %j", (timezone) => {
    expect(isOpenAt(hours("00:00", "24:00", every, timezone), central6(2, "10:00"))).toBeNull();
  });
});

describe("of several hours", () => {
  const open = hours("00:00", "24:00", every);
  const shut = hours("09:00", "10:00", ["SU"]);
  const unknown = hours("00:00", "24:00", every, null);

  test.each([
    ["one open is enough", [shut, open, unknown], true],
    ["all shut is shut", [shut, shut], false],
    ["one that cannot be told leaves it open", [shut, unknown], null],
    ["none says nothing", [], null],
  ])("%s", (_what, several, answer) => {
    expect(isAnyOpenAt(several, central6(2, "12:00"))).toBe(answer);
  });
});
