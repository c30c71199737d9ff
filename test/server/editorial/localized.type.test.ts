import { expect, test } from "@jest/globals";
import { fromLocalized, toLocalized } from "../../../server/editorial/localized.type.ts";

test("a list of texts and the texts by language say the same", () => {
  const texts = [
    { locale: "es", text: "Casa" },
    { locale: "en", text: "House" },
  ];
  expect(toLocalized(texts)).toEqual({ es: "Casa", en: "House" });
  expect(fromLocalized(toLocalized(texts))).toEqual(texts);
  expect(toLocalized(null)).toEqual({});
});

test("a language that comes twice is refused at its place", () => {
  const texts = [
    { locale: "es", text: "Casa" },
    { locale: "es", text: "Hogar" },
  ];
  expect(() => toLocalized(texts, "phones[2].label")).toThrow(
    expect.objectContaining({
      code: "BAD_INPUT",
      fields: [expect.objectContaining({ path: "phones[2].label[1].locale" })],
    }),
  );
});

test("a language named like a property of every object is a key like others", () => {
  const map = toLocalized([{ locale: "__proto__", text: "x" }]);
  expect(Object.keys(map)).toEqual(["__proto__"]);
  expect(Object.getPrototypeOf(map)).toBe(Object.prototype);
});
