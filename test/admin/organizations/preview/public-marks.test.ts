import { expect, test } from "@jest/globals";
import { goneItems, markOf, saidPaths } from "../../../../admin/organizations/preview/public-marks.ts";

const changes = saidPaths([
  "name",
  "verifiedAt",
  "phones.p1.display",
  "phones.p2.dueAt",
  "phones.p3",
  "phones.p4",
  "translations.es.text",
  "translations.en.editedAt",
]);

test("clocks are no change of what an entry says", () => {
  expect(changes).toEqual(["name", "phones.p1.display", "phones.p3", "phones.p4", "translations.es.text"]);
});

test("a part is new where it comes whole, and changed where something in it is another", () => {
  const marks = ["name", "phones.p1", "phones.p2", "phones.p3", "translations.es", "translations.en"];
  expect(marks.map((path) => markOf(changes, path))).toEqual([
    "CHANGED",
    "CHANGED",
    null,
    "NEW",
    "CHANGED",
    null,
  ]);
});

test("what changed whole and is not there is gone", () => {
  const document = { name: "Casa", phones: [{ id: "p1" }, { id: "p3" }], translations: [{ locale: "es" }] };
  expect(goneItems(changes, document)).toEqual(["phones.p4"]);
});
