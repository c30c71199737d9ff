import { expect, test } from "@jest/globals";
import { mendAll } from "../../../../admin/organizations/findings/mend-all.ts";
import { makeForm } from "../forms.ts";
import { madeFinding } from "./made-finding.ts";

const mends = (id: string, ...changes: { path: string; to: unknown }[]) =>
  madeFinding({ id, repair: { says: [], changes } });

test("all that is suggested is done in one form, one after the other", () => {
  const { form, done } = mendAll(makeForm(), [
    mends("first", { path: "phones.p1.asPublished", to: "+52 55 1111 1111" }),
    madeFinding({ id: "nobody knows" }),
    mends("second", { path: "descriptions.es", to: null }, { path: "slug", to: "casa" }),
  ]);
  expect(form.phones.map(({ asPublished }) => asPublished)).toEqual(["+52 55 1111 1111", "55 2222 2222"]);
  expect([form.descriptions, form.slug]).toEqual([{ en: "A house by the river." }, "casa"]);
  expect(done.map(({ id }) => id)).toEqual(["first", "second"]);
});

test.each([
  ["the same field", "phones.p1.asPublished", "+52 55 9999 9999"],
  ["the whole of what was changed", "phones.p1", null],
])("of two that would change %s, the first is done", (_what, path, to) => {
  const { form, done } = mendAll(makeForm(), [
    mends("first", { path: "phones.p1.asPublished", to: "+52 55 1111 1111" }),
    mends("second", { path, to }),
  ]);
  expect(form.phones[0]?.asPublished).toBe("+52 55 1111 1111");
  expect(done.map(({ id }) => id)).toEqual(["first"]);
});
