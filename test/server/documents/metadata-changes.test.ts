import { expect, test } from "@jest/globals";
import { metadataChanges } from "../../../server/documents/metadata-changes.ts";

const told = (from: unknown, to: unknown) => {
  const [change] = metadataChanges([{ path: "x", from, to }], {
    by: "user:1",
    now: new Date("2026-03-15T23:59:00Z"),
  });
  return [change!.last_action_type, change!.previous_value, change!.replacement_value];
};

test("a text is told as it is, nothing as the empty text, and anything else as JSON", () => {
  expect(told('Casa "Azul"', "ARCHIVED")).toEqual(["update", 'Casa "Azul"', "ARCHIVED"]);
  expect(told(null, "Casa")).toEqual(["create", "", "Casa"]);
  expect(told({ id: "1", days: ["MO"] }, null)).toEqual(["delete", '{"id":"1","days":["MO"]}', ""]);
  expect([told(true, 19.4), told(["a"], [])]).toEqual([
    ["update", "true", "19.4"],
    ["update", '["a"]', "[]"],
  ]);
});

test("the day of a change is that in UTC", () => {
  const now = new Date("2026-03-15T23:59:00Z");
  expect(metadataChanges([{ path: "name", from: "a", to: "b" }], { by: "key:2", now })).toEqual([
    expect.objectContaining({ last_action_date: "2026-03-15", field_name: "name", updated_by: "key:2" }),
  ]);
});
