import { expect, test } from "@jest/globals";
import english from "ra-language-english";
import { reactAdmin } from "../../../admin/i18n/es/react-admin.ts";
import type { Messages } from "../../../admin/i18n/messages.ts";

/** The texts by their whole names, such as `ra.action.add`. */
function flatten(messages: Messages, path = ""): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([name, text]) =>
      typeof text === "string" ? [[`${path}${name}`, text] as const] : [...flatten(text, `${path}${name}.`)],
    ),
  );
}
const placeholders = (text: string) => [...new Set(text.match(/%\{\w+\}/g))].sort();

test("react-admin says everything in Spanish too, about the same things", () => {
  const theirs = flatten(english as unknown as Messages);
  const ours = flatten(reactAdmin);
  expect([...ours.keys()].sort()).toEqual([...theirs.keys()].sort());
  const lost = [...theirs].filter(
    ([key, text]) => placeholders(ours.get(key)!).join() !== placeholders(text).join(),
  );
  expect(lost).toEqual([]);
});
