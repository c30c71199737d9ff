import { expect, test } from "@jest/globals";
import { isLink, normalizeLink } from "../../../../server/organizations/inputs/normalize-link.ts";

test.each([
  ["www.casa.example", "https://www.casa.example"],
  ["casa.example/Help?x=1#Top", "https://casa.example/Help?x=1#Top"],
  ["//casa.example/a", "https://casa.example/a"],
  ["HTTP://WWW.Casa.Example/Path", "http://www.casa.example/Path"],
  ["casa.example:8080/a", "https://casa.example:8080/a"],
  ["https://ñandú.example/ñ", "https://ñandú.example/ñ"],
])("%s becomes %s, and can be followed", (typed, link) => {
  expect(normalizeLink(typed)).toBe(link);
  expect(isLink(link)).toBe(true);
  expect(normalizeLink(link)).toBe(link);
});

test.each([
  "javascript:alert(1)",
  "JavaScript:alert(1)//https://x.org",
  "data:text/html,x",
  "mailto:casa@example.org",
  "ftp://casa.example",
  "https://user:secret@casa.example",
  "https://nowhere",
  "https://",
  "https://a b.example",
  "not a link",
])("%s is no link, whatever is put before it", (typed) => {
  expect(isLink(normalizeLink(typed))).toBe(false);
});
