import { expect, jest, test } from "@jest/globals";
import { FindingsStore } from "../../../../admin/organizations/findings/findings-store.ts";
import { madeFinding } from "./made-finding.ts";

const finding = (path: string) => madeFinding({ path });
const placed = (path: string, name: string) => ({ finding: finding(path), name });

test("a finding is shown once, by the field that comes nearest to it", () => {
  const store = new FindingsStore();
  store.show("phones.0");
  const leave = store.show("phones.0.asPublished");
  store.set({
    open: [
      placed("phones.p1.asPublished", "phones.0.asPublished"),
      placed("phones.p1.type", "phones.0.type"),
      placed("entries", "entries"),
    ],
    aside: [],
  });
  expect(store.at("phones.0.asPublished").map(({ path }) => path)).toEqual(["phones.p1.asPublished"]);
  expect(store.at("phones.0").map(({ path }) => path)).toEqual(["phones.p1.type"]);
  expect(store.all().open).toHaveLength(3);
  leave();
  expect(store.at("phones.0").map(({ path }) => path)).toEqual(["phones.p1.asPublished", "phones.p1.type"]);
});

test("a field that shows the same as before keeps the same list", () => {
  const store = new FindingsStore();
  store.show("name");
  const heard = jest.fn();
  store.listen(heard);
  store.set({ open: [placed("name", "name")], aside: [] });
  const before = store.at("name");
  store.set({ open: [placed("name", "name")], aside: [] });
  expect(store.at("name")).toBe(before);
  expect(heard).toHaveBeenCalledTimes(2);
});

test("what is set aside is shown by no field, and is there still", () => {
  const store = new FindingsStore();
  expect(store.isKnown()).toBe(false);
  store.show("name");
  store.set({ open: [], aside: [placed("name", "name")] });
  expect(store.at("name")).toEqual([]);
  expect([store.has(finding("name")), store.has(finding("slug"))]).toEqual([true, false]);
  expect(store.isKnown()).toBe(true);
});
