import { randomUUID } from "node:crypto";
import { expect, test } from "@jest/globals";
import { mexico } from "../../../prisma/seed/mexico/index.ts";
import { sections } from "../../../prisma/seed/sections.ts";
import { checkCountry, checkSection } from "../../../server/countries/check-country.ts";

const paths = (changes: object) => checkCountry({ ...mexico, ...changes }).map(({ path }) => path);

test("the Mexico page and its sections have nothing wrong", () => {
  expect(checkCountry(mexico)).toEqual([]);
  expect(sections.flatMap(checkSection)).toEqual([]);
});

test.each([
  ["code", { code: "QQ" }],
  ["code", { code: "mx" }],
  ["slug", { slug: "Mexico City" }],
  ["name", { name: {} }],
  ["name.en", { name: { en: "x".repeat(201) } }],
  ["name.__proto__x.locale", { name: { __proto__x: "Mexico" } }],
  ["sourceDate", { sourceDate: "2024-13" }],
  ["texts[0].body.es", { texts: [{ ...mexico.texts[0]!, body: { es: "x".repeat(40_001) } }] }],
  ["texts[1].topic", { texts: [mexico.texts[0]!, { ...mexico.texts[0]!, id: randomUUID() }] }],
  ["texts[0].id", { texts: [{ ...mexico.texts[0]!, id: "first" }] }],
  ["instruments[0].name", { instruments: [{ ...mexico.instruments[0]!, name: {} }] }],
  [
    "instruments[0].events[0].date",
    { instruments: [{ ...mexico.instruments[0]!, events: [{ kind: "SIGNED", date: "1951-02-30" }] }] },
  ],
  ["links[0].url", { links: [{ ...mexico.links[0]!, url: "javascript:alert(1)" }] }],
  ["links[0].label", { links: [{ ...mexico.links[0]!, label: {} }] }],
])("what is wrong is told at %s", (path, changes) => {
  expect(paths(changes)).toEqual([path]);
});

test("a list that is too long is refused by its limit, and not looked at item by item", () => {
  const texts = Array.from({ length: 41 }, (_, at) => ({ id: "", topic: `t${at}`, heading: {}, body: {} }));
  expect(checkCountry({ ...mexico, texts })).toContainEqual({
    path: "texts",
    message: expect.objectContaining({ en: "There are 41; at most 40 are kept. Leave some out." }),
  });
});

test("an id comes once in a list", () => {
  const text = mexico.texts[0]!;
  expect(paths({ texts: [text, { ...text, topic: "another" }] })).toEqual(["texts[1].id"]);
});
