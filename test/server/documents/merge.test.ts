import { describe, expect, test } from "@jest/globals";
import { merge } from "../../../server/documents/merge.ts";
import type { DocumentShape } from "../../../server/documents/shape.ts";

const shape: DocumentShape = {
  name: "value",
  title: "localized",
  words: "set",
  items: { keyedBy: "id", ordered: true, item: { size: "value", label: "localized" } },
  texts: { keyedBy: "tag", ordered: false, item: { body: "value" } },
};
const item = (id: string, size = 1, label: Record<string, string> = {}) => ({ id, size, label });
const base = {
  name: "Casa",
  title: { en: "House" },
  words: ["red", "blue"],
  items: [item("a"), item("b"), item("c")],
  texts: [{ tag: "en", body: "Text" }],
};
type Whole = typeof base;
const merged = (theirs: object, yours: object) =>
  merge(base, { ...base, ...theirs }, { ...base, ...yours }, shape);
const idsOf = (document: unknown) => (document as Whole).items.map(({ id }) => id);

test("changes of different fields come together, of one item and one text too, and theirs are named", () => {
  const { document, taken, conflicts } = merged(
    { name: "Casa Roja", title: { en: "House", es: "Casa" }, items: [item("a", 2), item("b"), item("c")] },
    { words: ["red"], items: [item("a", 1, { es: "Uno" }), item("b"), item("c")] },
  );
  expect(conflicts).toEqual([]);
  expect(document).toEqual({
    ...base,
    name: "Casa Roja",
    title: { en: "House", es: "Casa" },
    words: ["red"],
    items: [item("a", 2, { es: "Uno" }), item("b"), item("c")],
  });
  expect(taken).toEqual(["name", "items.a.size", "title.es"]);
});

test("the same change by both is no conflict", () => {
  const change = { name: "X", words: ["red"], items: [item("b"), item("a")] };
  expect(merged(change, change)).toEqual({ document: { ...base, ...change }, taken: [], conflicts: [] });
});

test("one field changed to different things is a conflict with all three values, and yours stays in it", () => {
  const { document, conflicts } = merged({ title: { en: "Home" }, name: "T" }, { title: {}, name: "Y" });
  expect(conflicts).toEqual([
    { path: "name", base: "Casa", theirs: "T", yours: "Y" },
    { path: "title.en", base: "House", theirs: "Home", yours: null },
  ]);
  expect(document).toMatchObject({ name: "Y", title: {} });
});

describe("an item that one took away", () => {
  const gone = [item("a"), item("c")];

  test("is gone, when the other left it alone; the one who is merged in is told by item", () => {
    expect(merged({ items: gone }, { name: "Y" })).toMatchObject({
      document: { items: gone, name: "Y" },
      taken: ["items.b"],
      conflicts: [],
    });
    expect(merged({ name: "T" }, { items: gone })).toMatchObject({
      document: { items: gone },
      taken: ["name"],
    });
  });

  test("is one conflict with whole items, when the other changed several things inside it", () => {
    const changed = item("b", 5, { en: "Five" });
    const items = [item("a"), changed, item("c")];
    expect(merged({ items: gone }, { items })).toMatchObject({
      document: { items },
      taken: [],
      conflicts: [{ path: "items.b", base: item("b"), theirs: null, yours: changed }],
    });
    expect(merged({ items }, { items: gone })).toMatchObject({
      document: { items: gone },
      taken: [],
      conflicts: [{ path: "items.b", base: item("b"), theirs: changed, yours: null }],
    });
  });

  test("is gone without a word when both took it away", () => {
    expect(merged({ items: gone }, { items: gone })).toMatchObject({ taken: [], conflicts: [] });
  });
});

test("one item added by both under one key is one item; only what differs in it is a conflict", () => {
  const add = (body: string) => ({ texts: [...base.texts, { tag: "es", body }] });
  expect(merged(add("Uno"), add("Uno")).conflicts).toEqual([]);
  expect(merged(add("Uno"), add("Dos")).conflicts).toEqual([
    { path: "texts.es.body", base: null, theirs: "Uno", yours: "Dos" },
  ]);
});

describe("an order", () => {
  const ordered = (...ids: string[]) => ({ items: ids.map((id) => item(id)) });

  test.each([
    ["only you moved", ["a", "b", "c"], ["c", "a", "b"], ["c", "a", "b"]],
    ["only they moved", ["c", "a", "b"], ["a", "b", "c"], ["c", "a", "b"]],
    ["they added behind what you moved", ["a", "t", "b", "c"], ["c", "a", "b"], ["c", "a", "t", "b"]],
    ["they took away what you moved", ["a", "c"], ["b", "c", "a"], ["c", "a"]],
    ["both added in one place", ["a", "b", "c", "t"], ["a", "b", "c", "y"], ["a", "b", "c", "t", "y"]],
    ["you added in front", ["a", "b", "c", "t"], ["y", "a", "b", "c"], ["y", "a", "b", "c", "t"]],
    ["both moved alike", ["b", "a", "c", "t"], ["b", "a", "c"], ["b", "a", "c", "t"]],
  ])("is as one would expect when %s", (_what, theirs, yours, expected) => {
    const { document, conflicts } = merged(ordered(...theirs), ordered(...yours));
    expect(conflicts).toEqual([]);
    expect(idsOf(document)).toEqual(expected);
  });

  test("that both changed differently is a conflict of the list", () => {
    const { document, conflicts } = merged(ordered("b", "a", "c"), ordered("a", "c", "b"));
    expect(conflicts).toEqual([
      { path: "items", base: ["a", "b", "c"], theirs: ["b", "a", "c"], yours: ["a", "c", "b"] },
    ]);
    expect(idsOf(document)).toEqual(["a", "c", "b"]);
  });
});

test("names that objects have by birth merge like others and harm nothing", () => {
  const trap = JSON.parse('{"en": "House", "__proto__": "trap", "constructor": "c"}');
  const { document, taken, conflicts } = merged(
    { title: trap, words: ["red", "blue", "__proto__"] },
    { items: [...base.items, item("__proto__")] },
  );
  expect(conflicts).toEqual([]);
  expect(taken).toEqual(["title.__proto__", "title.constructor", "words.__proto__"]);
  expect(JSON.stringify((document as Whole).title)).toBe(JSON.stringify(trap));
  expect(idsOf(document)).toEqual(["a", "b", "c", "__proto__"]);
  expect(Object.keys(Object.prototype)).toEqual([]);
});
