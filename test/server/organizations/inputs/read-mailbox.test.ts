import { expect, test } from "@jest/globals";
import { readMailbox } from "../../../../server/organizations/inputs/read-mailbox.ts";

test.each([
  ["Casa.Azul+x@Example.ORG", "Casa.Azul+x@example.org"],
  [" <casa@ñandú.example> ", "casa@ñandú.example"],
  ["a@b.co.uk", "a@b.co.uk"],
])("mail can be sent to %s", (asPublished, address) => {
  expect(readMailbox(asPublished)).toBe(address);
});

test.each([
  "",
  "casa",
  "casa@",
  "@example.org",
  "casa@example",
  "casa@example.1",
  "casa @example.org",
  "ca..sa@example.org",
  ".casa@example.org",
  "casa@-example.org",
  "casa@exa mple.org",
  "one@example.org, two@example.org",
  "one@example.org\nBcc: two@example.org",
  `${"x".repeat(65)}@example.org`,
  "\u202ecasa@example.org",
])("%j is no mailbox", (asPublished) => {
  expect(readMailbox(asPublished)).toBeNull();
});
