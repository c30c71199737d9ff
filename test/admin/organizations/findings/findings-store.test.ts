import { expect, jest, test } from "@jest/globals";
import { type Finding, FindingsStore } from "../../../../admin/organizations/findings/findings-store.ts";

const finding = (path: string): Finding => ({
  rule: "PHONE_RETIRED",
  severity: "HIGH",
  path,
  claimId: null,
  title: [],
  explanation: [],
  repair: null,
});

test("a finding is shown once, by the field that comes nearest to it", () => {
  const store = new FindingsStore();
  store.show("phones.0");
  const leave = store.show("phones.0.asPublished");
  store.set([
    { finding: finding("phones.p1.asPublished"), name: "phones.0.asPublished" },
    { finding: finding("phones.p1.type"), name: "phones.0.type" },
    { finding: finding("entries"), name: "entries" },
  ]);
  expect(store.at("phones.0.asPublished").map(({ path }) => path)).toEqual(["phones.p1.asPublished"]);
  expect(store.at("phones.0").map(({ path }) => path)).toEqual(["phones.p1.type"]);
  expect(store.all()).toHaveLength(3);
  leave();
  expect(store.at("phones.0").map(({ path }) => path)).toEqual(["phones.p1.asPublished", "phones.p1.type"]);
});

test("a field that shows the same as before keeps the same list", () => {
  const store = new FindingsStore();
  store.show("name");
  const heard = jest.fn();
  store.listen(heard);
  store.set([{ finding: finding("name"), name: "name" }]);
  const before = store.at("name");
  store.set([{ finding: finding("name"), name: "name" }]);
  expect(store.at("name")).toBe(before);
  expect(heard).toHaveBeenCalledTimes(2);
});
