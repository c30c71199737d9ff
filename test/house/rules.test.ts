import { expect, test } from "@jest/globals";
import { rulesPage } from "../../scripts/files/rules-page.ts";
import { kinds } from "../../server/quality/kinds.ts";
import { codeOf, filesLike, textOf } from "./project-files.ts";

test("docs/rules.md says what the rules say", () => {
  expect(textOf("docs/rules.md")).toBe(rulesPage());
});

test("every code stands for one thing, and every rule's file is in the list of rules", () => {
  expect(new Set(kinds.map(({ code }) => code)).size).toBe(kinds.length);
  const listed = codeOf("server/quality/rules.ts");
  const files = filesLike("server/quality/rules/*.ts").map((file) => file.split("/").at(-1));
  expect(files.filter((file) => !listed.includes(`"./rules/${file}"`))).toEqual([]);
});
