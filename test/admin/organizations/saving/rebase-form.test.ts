import { expect, test } from "@jest/globals";
import { decideConflicts, rebaseForm } from "../../../../admin/organizations/saving/rebase-form.ts";
import { makeForm } from "../forms.ts";

const base = makeForm();
const [one, two] = base.phones as [(typeof base.phones)[0], (typeof base.phones)[0]];
const three = { ...one, id: "p3", asPublished: "55 3333 3333" };

test("what does not meet comes together, and says what came from them", () => {
  const theirs = { ...base, name: "Casa Verde", phones: [one, two, three] };
  const mine = { ...base, phones: [{ ...one, asPublished: "55 1111 9999" }, two] };
  const { form, taken, conflicts } = rebaseForm(base, theirs, mine);
  expect(form.name).toBe("Casa Verde");
  expect(form.phones.map(({ asPublished }) => asPublished)).toEqual([
    "55 1111 9999",
    "55 2222 2222",
    "55 3333 3333",
  ]);
  expect(taken).toEqual(["name", "phones.p3"]);
  expect(conflicts).toEqual([]);
});

test("a field that both changed has mine, and is asked about", () => {
  const { form, conflicts } = rebaseForm(
    base,
    { ...base, descriptions: { ...base.descriptions, en: "Theirs." } },
    { ...base, descriptions: { ...base.descriptions, en: "Mine." } },
  );
  expect(form.descriptions).toEqual({ en: "Mine.", es: "Una casa junto al río." });
  expect(conflicts).toEqual([
    { path: "descriptions.en", base: "A house by the river.", theirs: "Theirs.", mine: "Mine." },
  ]);
});

test("an item that they took away while I changed it stays until it is decided", () => {
  const changed = { ...two, asPublished: "55 2222 0000" };
  const { form, conflicts } = rebaseForm(
    base,
    { ...base, phones: [one] },
    { ...base, phones: [one, changed] },
  );
  expect(form.phones).toEqual([one, changed]);
  expect(conflicts).toEqual([{ path: "phones.p2", base: two, theirs: null, mine: changed }]);
  const theirs = { ...base, phones: [one] };
  expect(decideConflicts(form, theirs, new Map([["phones.p2", "theirs" as const]])).phones).toEqual([one]);
});

test("an item that I took away while they changed it comes back where it stood, if I choose theirs", () => {
  const changed = { ...one, asPublished: "55 1111 0000" };
  const theirs = { ...base, phones: [changed, two] };
  const { form, conflicts } = rebaseForm(base, theirs, { ...base, phones: [two] });
  expect(form.phones).toEqual([two]);
  expect(conflicts).toEqual([{ path: "phones.p1", base: one, theirs: changed, mine: null }]);
  expect(decideConflicts(form, theirs, new Map([["phones.p1", "theirs" as const]])).phones).toEqual([
    changed,
    two,
  ]);
});

test("a text can be put together from both", () => {
  const theirs = { ...base, name: "Casa Verde" };
  const { form } = rebaseForm(base, theirs, { ...base, name: "Casa del Río" });
  const decided = decideConflicts(form, theirs, new Map([["name", { text: "Casa Verde del Río" }]]));
  expect(decided.name).toBe("Casa Verde del Río");
});

test("two who moved the same items differently are asked, and it stands as I have it meanwhile", () => {
  const list = [one, two, three];
  const { form, conflicts } = rebaseForm(
    { ...base, phones: list },
    { ...base, phones: [two, one, three] },
    { ...base, phones: [three, one, two] },
  );
  expect(form.phones).toEqual([three, one, two]);
  expect(conflicts.map(({ path }) => path)).toEqual(["phones"]);
});
