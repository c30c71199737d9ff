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
    "201 claims",
  ],
  ["an entry more", { entries: many(51) }, "51 entries"],
  ["a language more", { descriptions: many(21) }, "21 descriptions"],
  ["a book of notices", { notices: many(51) }, "51 notices"],
])("%s may not, and the message says how many may", (_what, holder, says) => {
  expect(() => limitItems(holder)).toThrow(
    expect.objectContaining({ code: "TOO_MANY_ITEMS", message: expect.stringContaining(says) }),
  );
});
