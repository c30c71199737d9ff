import { expect, test } from "@jest/globals";
import {
  directionOf,
  isLanguageTag,
  knownLanguages,
  languageName,
  languagesOf,
  ownName,
  textsIn,
  withoutLanguage,
  withTexts,
} from "../../../../../admin/organizations/form/fields/languages.ts";
import { blankForm, blankItem } from "../../../../../admin/organizations/form/organization-form.ts";

test.each([
  ["ar", "rtl"],
  ["fa", "rtl"],
  ["ps", "rtl"],
  ["ur", "rtl"],
  ["ku", "ltr"],
  ["ku-Arab", "rtl"],
  ["es", "ltr"],
  ["quc", "ltr"],
  ["not a tag", "ltr"],
])("%s is written %s", (locale, direction) => {
  expect(directionOf(locale)).toBe(direction);
});

test("languages have names in the desk's language and their own", () => {
  expect(languageName("ar", "es")).toBe("Árabe");
  expect(ownName("ar")).toBe("العربية");
  expect(ownName("nah")).toBe("");
  expect(languageName("quc", "es")).toBe("Quiché");
  expect(knownLanguages.filter((locale) => languageName(locale, "es") === locale)).toEqual([]);
  expect(languageName("not a tag", "en")).toBe("not a tag");
  expect(isLanguageTag("zh-Hant")).toBe(true);
  expect(isLanguageTag("EN-us")).toBe(false);
});

const form = {
  ...blankForm(),
  descriptions: { es: "Camas", ar: "أسرّة" },
  phones: [blankItem("phones", { label: { ar: "مكتب" } })],
  notices: [blankItem("notices", { text: { fr: "Fermé", ar: "" } })],
};

test("a language is everywhere on the page: taken off, and put back with what it said", () => {
  expect(languagesOf(form)).toEqual(["es", "ar", "fr"]);
  const without = withoutLanguage(form, "ar");
  expect(languagesOf(without)).toEqual(["es", "fr"]);
  const back = withTexts(without, "ar", textsIn(form, "ar"));
  expect(back.descriptions).toEqual(form.descriptions);
  expect(back.phones).toEqual(form.phones);
  // An empty text says nothing, and is not kept.
  expect(back.notices[0]!.text).toEqual({ fr: "Fermé" });
});

test("what was written anew meanwhile is not overwritten", () => {
  const anew = { ...withoutLanguage(form, "ar"), descriptions: { ar: "جديد" } };
  expect(withTexts(anew, "ar", textsIn(form, "ar")).descriptions).toEqual({ ar: "جديد" });
});
