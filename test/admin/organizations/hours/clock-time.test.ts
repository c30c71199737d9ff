import { expect, test } from "@jest/globals";
import { readTime, sayTime, toMinutes } from "../../../../admin/organizations/hours/clock-time.ts";

test.each([
  ["9", "09:00"],
  ["09", "09:00"],
  ["930", "09:30"],
  ["0930", "09:30"],
  ["1730", "17:30"],
  ["9:30", "09:30"],
  ["9.30", "09:30"],
  ["9 30", "09:30"],
  ["9am", "09:00"],
  ["9 a.m.", "09:00"],
  ["5:30 p. m.", "17:30"],
  ["12 am", "00:00"],
  ["12pm", "12:00"],
  ["9 h", "09:00"],
  ["17h30", "17:30"],
  ["18 hrs", "18:00"],
  ["noon", "12:00"],
  ["Mediodía", "12:00"],
  ["midnight", "00:00"],
  ["0", "00:00"],
])("reads %j as %s", (typed, time) => {
  expect(readTime(typed)).toBe(time);
});

test.each(["", "soon", "25", "9:70", "13 pm", "0 am", "24:00", "24:30", "9-17"])(
  "reads no time in %j",
  (typed) => {
    expect(readTime(typed)).toBeNull();
  },
);

test.each([
  ["5", "09:00", "17:00"],
  ["05", "09:00", "05:00"],
  ["5:00", "09:00", "05:00"],
  ["6", "22:00", "06:00"],
  ["1", "09:30", "13:00"],
  ["12", "09:00", "12:00"],
  ["9", "09:00", "21:00"],
  ["24", "09:00", "24:00"],
  ["midnight", "09:00", "24:00"],
  ["5", "", "05:00"],
])("reads a closing time of %j after %j as %s", (typed, after, time) => {
  expect(readTime(typed, { after })).toBe(time);
});

test("counts minutes up to the end of the day, and writes times as people do", () => {
  expect([toMinutes("24:00"), toMinutes("24:01"), toMinutes("9:00")]).toEqual([1440, null, null]);
  expect(["09:00", "00:30", "17:00"].map(sayTime)).toEqual(["9:00", "0:30", "17:00"]);
});
