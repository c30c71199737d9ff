import { expect, test } from "@jest/globals";
import { confirmationLetter } from "../../../server/letters/confirmation.ts";
import { invitationLetter } from "../../../server/letters/invitation.ts";
import { resetLetter } from "../../../server/letters/reset.ts";
import { thanksLetter } from "../../../server/letters/thanks.ts";
import { locales } from "../../../server/locales.ts";
import type { Letter } from "../../../server/mail/mailer.ts";

const evil = 'Ana <img src="https://evil.example/x.png">';
const url = "https://posada.example/auth/welcome?token=a&b=1";
const letters = locales.flatMap((locale): [string, Letter][] => [
  [
    `invitation in ${locale}`,
    invitationLetter({ locale, to: "ana@example.org", name: evil, from: evil, url, days: 7 }),
  ],
  [`reset in ${locale}`, resetLetter({ locale, to: "ana@example.org", name: evil, url })],
  ...(["FIRST", "REMINDER", "SECOND_ADDRESS"] as const).flatMap((kind) =>
    [1, 2].map((count): [string, Letter] => [
      `${kind} about ${count} in ${locale}`,
      confirmationLetter({
        ...{ kind, locale, to: "ana@example.org", url, until: "2026-05-14" },
        entries: [
          { title: evil, lines: ["Phone: +52 222 111 2233", "Address: Calle 5 Oriente 12"] },
          { title: "Casa B", lines: [] },
        ].slice(0, count),
      }),
    ]),
  ),
  [`thanks in ${locale}`, thanksLetter({ locale, to: "ana@example.org", organizationName: evil, url })],
]);

test.each(letters)("%s says the same as text and as HTML, and loads nothing", (_name, { text, html }) => {
  const plain = html
    .replace(/^[\s\S]*<body[^>]*>/, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
  const words = (said: string) =>
    said
      .replace(/-- |:(?=\nhttp)/g, "")
      .split(/\s+/)
      .filter(Boolean);
  expect(words(plain)).toEqual(words(text));
  expect(text).toContain(url);
  expect(html).not.toMatch(/<(img|link|script|iframe|style)\b|url\(/);
  expect(html).toContain('href="https://posada.example/auth/welcome?token=a&amp;b=1"');
});

test("each letter is written in each language", () => {
  const texts = letters.map(([, { text }]) => text);
  expect(new Set(texts).size).toBe(letters.length);
});

test("a letter of thanks without a page has no link", () => {
  const { text, html } = thanksLetter({ locale: "en", to: "a@b.org", organizationName: "Casa", url: null });
  expect(text + html).not.toMatch(/href|See the entry/);
});
