import { expect, test } from "@jest/globals";
import { paragraphsOf } from "../../../../admin/organizations/preview/paragraphs.ts";

test("blank lines part paragraphs, and lines with a dash are items of a list", () => {
  expect(
    paragraphsOf("They help:\n- with papers\n- with beds\nEvery day.\n\n\nCall before\nyou come.\n"),
  ).toEqual(["They help:", ["with papers", "with beds"], "Every day.", "Call before\nyou come."]);
});
