import { expect, test } from "@jest/globals";
import { flatten, unflatten } from "../../../server/documents/flatten.ts";
import type { DocumentShape } from "../../../server/documents/shape.ts";

const shape: DocumentShape = {
  title: "localized",
  words: "set",
  items: { keyedBy: "key", ordered: true, item: { size: "value", label: "localized" } },
};

test("names every field by its path: languages, words, and items by their keys", () => {
  const flat = flatten(
    { title: { en: "Door" }, words: ["red"], items: [{ key: "b", size: 2, label: { es: "Casa" } }] },
    shape,
  );
  expect([...flat]).toEqual([
    ["title.en", "Door"],
    ["words.red", true],
    ["items", ["b"]],
    ["items.b", true],
    ["items.b.size", 2],
    ["items.b.label.es", "Casa"],
  ]);
});

test("names that objects have by birth are names like others, and change nothing but the document", () => {
  const document = {
    title: JSON.parse('{"__proto__": "trap", "constructor": "c", "toString": "s"}'),
    words: ["__proto__", "constructor"],
    items: [
      { key: "__proto__", size: 1, label: JSON.parse('{"__proto__": "polluted"}') },
      { key: "constructor", size: 2, label: {} },
    ],
  };
  const back = unflatten(flatten(document, shape), shape) as typeof document;
  expect(JSON.stringify(back)).toBe(JSON.stringify(document));
  expect(Object.getPrototypeOf(back.title)).toBe(Object.prototype);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});
