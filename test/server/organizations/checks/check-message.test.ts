import { expect, test } from "@jest/globals";
import { checkMessage } from "../../../../server/organizations/checks/check-message.ts";

test.each([
  ["  They moved. ", "They moved."],
  ["<b>moved</b>", "<b>moved</b>"],
  ["\u202Emoved\u0000", "moved"],
  [" \u200b\n", null],
  ["", null],
  [null, null],
  [undefined, null],
])("reads %j as %j", (text, message) => {
  expect(checkMessage(text)).toBe(message);
});

test("takes 500 characters and no more, and names the field", () => {
  expect(checkMessage("x".repeat(500))).toHaveLength(500);
  const refusal = expect.objectContaining({
    code: "BAD_INPUT",
    fields: [expect.objectContaining({ path: "reason" })],
  });
  expect(() => checkMessage("x".repeat(501), "reason")).toThrow(refusal);
});
