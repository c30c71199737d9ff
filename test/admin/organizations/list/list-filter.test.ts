import { expect, test } from "@jest/globals";
import {
  chipsOf,
  firstChips,
  readFilter,
  withCondition,
} from "../../../../admin/organizations/list/list-filter.ts";

test("an address asks for what can be asked for; the rest is left out", () => {
  const asked = { status: "PUBLISHED", freshness: "STALE", foundWrong: true, section: " ", color: "red" };
  expect(readFilter(asked)).toEqual({ status: "PUBLISHED", foundWrong: true });
  expect(readFilter({ countries: ["MX"], editedAfter: "yesterday" })).toEqual({ countries: ["MX"] });
  expect(readFilter("status")).toEqual({});
});

test("one condition changes and the others stay", () => {
  const filter = readFilter({ status: "PUBLISHED", state: "Chiapas" });
  expect(withCondition(filter, "freshness", "OVERDUE")).toEqual({ ...filter, freshness: "OVERDUE" });
  expect(withCondition(filter, "state", undefined)).toEqual({ status: "PUBLISHED" });
});

test("chosen conditions stand as chips beside those that are always there; the search has its field", () => {
  expect(chipsOf({ search: "laredo" })).toEqual(firstChips);
  expect(chipsOf({ claimKind: "PHONE", city: "Tijuana" })).toEqual([...firstChips, "city", "claimKind"]);
});
