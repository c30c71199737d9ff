import { expect, test } from "@jest/globals";
import { guessKind, tidyUrl } from "../../../../../admin/organizations/form/fields/links.ts";

test.each([
  [" casa.example.org ", "https://casa.example.org"],
  ["http://casa.example.org/", "http://casa.example.org/"],
  ["https://casa.example.org/a?utm_source=x&id=3&fbclid=y", "https://casa.example.org/a?id=3"],
  ["//casa.example.org/ayuda", "https://casa.example.org/ayuda"],
  ["Facebook: Casa Azul", "Facebook: Casa Azul"],
  ["casa", "casa"],
  ["", ""],
])("an address is made whole and tidy, and what is none stays: %s", (typed, tidy) => {
  expect(tidyUrl(typed)).toBe(tidy);
  expect(tidyUrl(tidy)).toBe(tidy);
});

test.each([
  ["https://www.facebook.com/casa", "FACEBOOK"],
  ["https://notfacebook.com", "WEBSITE"],
  ["https://x.com/casa", "TWITTER"],
  ["https://youtu.be/abc", "YOUTUBE"],
  ["https://t.me/casa", "TELEGRAM"],
  ["https://casa.example.org", "WEBSITE"],
  ["casa", undefined],
])("the kind of a link is guessed from its host: %s", (url, kind) => {
  expect(guessKind(url)).toBe(kind);
});
