import { expect, test } from "@jest/globals";
import type { CountryForm, Part } from "../../../../admin/countries/form/country-form.ts";
import { decidePage, mergePages } from "../../../../admin/countries/saving/merge-pages.ts";
import {
  comparePages,
  countryShape,
  fieldsOf,
  pageOf,
} from "../../../../admin/countries/saving/page-fields.ts";

const part = (id: string, heading: string): Part => ({
  id,
  topic: id,
  heading: { en: heading },
  body: { en: `On ${id}.` },
});
const base: CountryForm = {
  slug: "mexico",
  name: { en: "Mexico", es: "México" },
  sourceDate: "2024-03",
  texts: [part("a", "A"), part("b", "B"), part("c", "C")],
  instruments: [
    { id: "t", kind: "TREATY", name: { en: "Treaty" }, note: {}, events: [{ kind: "SIGNED", date: "2000" }] },
  ],
  links: [{ id: "l", topic: "l", label: { en: "L" }, note: {}, url: "" }],
};
const withHeading = (page: CountryForm, id: string, en: string): CountryForm => ({
  ...page,
  texts: page.texts.map((item) => (item.id === id ? { ...item, heading: { en } } : item)),
});
const without = (page: CountryForm, id: string): CountryForm => ({
  ...page,
  texts: page.texts.filter((item) => item.id !== id),
});
const takeTheirs = (mine: CountryForm, theirs: CountryForm, path: string) =>
  decidePage(mine, theirs, new Map([[path, "theirs"]]), countryShape);
const merge = (theirs: CountryForm, mine: CountryForm) => mergePages(base, theirs, mine, countryShape);

test("a page that is taken apart and put together again says the same", () => {
  expect(pageOf(fieldsOf(base, countryShape), countryShape)).toEqual({
    ...base,
    links: [{ ...base.links[0], url: "" }],
  });
});

test("what two people changed in different places comes together unasked", () => {
  const theirs = {
    ...withHeading(base, "a", "A now"),
    texts: withHeading(base, "a", "A now").texts.reverse(),
  };
  const mine = withHeading({ ...base, name: { en: "Mexico", es: "México", fr: "Mexique" } }, "b", "B now");
  const { page, conflicts } = merge(theirs, mine);
  expect(conflicts).toEqual([]);
  expect(page.texts.map(({ id, heading }) => [id, heading.en])).toEqual([
    ["c", "C"],
    ["b", "B now"],
    ["a", "A now"],
  ]);
  expect(page.name).toEqual({ en: "Mexico", es: "México", fr: "Mexique" });
});

test("a field that both changed is mine until it is decided, and theirs where I say so", () => {
  const theirs = withHeading(base, "a", "Theirs");
  const { page, conflicts } = merge(theirs, withHeading(base, "a", "Mine"));
  expect(conflicts).toEqual([{ path: "texts.a.heading.en", base: "A", theirs: "Theirs", mine: "Mine" }]);
  expect(page.texts[0]!.heading.en).toBe("Mine");
  const decided = takeTheirs(page, theirs, "texts.a.heading.en");
  expect(decided.texts[0]!.heading.en).toBe("Theirs");
});

test("a text that both wrote can be put together from both", () => {
  const theirs = withHeading(base, "a", "Theirs");
  const { page } = merge(theirs, withHeading(base, "a", "Mine"));
  const choices = new Map([["texts.a.heading.en", { text: "Theirs and mine" }]]);
  expect(decidePage(page, theirs, choices, countryShape)).toEqual(withHeading(base, "a", "Theirs and mine"));
  expect(decidePage(page, theirs, new Map([["texts.a.heading.en", "mine"]]), countryShape)).toEqual(page);
});

test("a part that one took away and the other changed is decided whole, and comes back where it stood", () => {
  const theirs = withHeading(base, "b", "B now");
  const { page, conflicts } = merge(theirs, without(base, "b"));
  expect(conflicts.map(({ path }) => path)).toEqual(["texts.b"]);
  expect(page.texts.map(({ id }) => id)).toEqual(["a", "c"]);
  const decided = takeTheirs(page, theirs, "texts.b");
  expect(decided.texts.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(decided.texts[1]!.heading.en).toBe("B now");
  // And the other way round: they took it away, I changed it.
  const kept = merge(without(base, "b"), withHeading(base, "b", "Mine"));
  expect(kept.page.texts.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(takeTheirs(kept.page, without(base, "b"), "texts.b").texts.map(({ id }) => id)).toEqual(["a", "c"]);
});

test("changes are told by field, an item that came or went by its own path, an order once", () => {
  const after = {
    ...base,
    slug: "mex",
    texts: [part("d", "D"), part("c", "C"), part("a", "A")],
    instruments: base.instruments.map((item) => ({ ...item, events: [] })),
  };
  const told = comparePages(base, after, countryShape).map(({ path, kind }) => `${kind} ${path}`);
  expect(told.sort()).toEqual([
    "ADDED texts.d",
    "CHANGED instruments.t.events",
    "CHANGED slug",
    "MOVED texts",
    "REMOVED texts.b",
  ]);
});
