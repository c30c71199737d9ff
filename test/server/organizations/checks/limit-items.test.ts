import { expect, test } from "@jest/globals";
import { limitItems } from "../../../../server/organizations/checks/limit-items.ts";

const many = (length: number) => Array.from({ length });

test.each([
  ["200 claims of all kinds", { phones: many(100), emails: many(50), links: many(50) }],
  ["50 entries and 20 descriptions", { entries: many(50), descriptions: many(20) }],
  ["nothing", { phones: null }],
])("%s may be", (_what, holder) => {
  expect(() => limitItems(holder)).not.toThrow();
});

test.each([
  [
    "one claim more, in whatever list",
    { phones: many(100), emails: many(50), links: many(51) },
    { input: "201 places, phones, mailboxes, links, hours and people in all" },
  ],
  ["an entry more", { entries: many(51) }, { entries: "51 entries on country pages" }],
  ["a language more", { descriptions: many(21) }, { descriptions: "21 descriptions" }],
  ["a book of notices", { notices: many(51) }, { notices: "51 notices" }],
  [
    "too much of everything",
    { phones: many(2009), alternateNames: many(60), helps: many(51) },
    { input: "2009 places", alternateNames: "60 former and other names", helps: "51 kinds of help" },
  ],
])("%s may not, and every list that is too long says so in people's words", (_what, holder, says) => {
  const fields = Object.entries(says).map(([path, words]) => ({
    path,
    message: expect.objectContaining({
      en: expect.stringMatching(new RegExp(`^It has ${words}.*; an organization has at most \\d+\\.$`)),
    }),
  }));
  expect(() => limitItems(holder)).toThrow(expect.objectContaining({ code: "TOO_MANY_ITEMS", fields }));
});
