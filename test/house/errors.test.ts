import { expect, test } from "@jest/globals";
import { errorCodes } from "../../server/errors.ts";
import { inLanguage } from "../../server/locales.ts";
import { codeOf, filesLike, textOf } from "./project-files.ts";

test("docs/errors.md lists every code with its meaning, and no other", () => {
  const rows = [...textOf("docs/errors.md").matchAll(/^\| `([A-Z_]+)` \| (.+) \|$/gm)];
  const meanings = Object.entries(errorCodes).map(([code, meaning]) => [code, inLanguage(meaning, "en")]);
  expect(rows.map(([, code, meaning]) => [code, meaning])).toEqual(meanings);
});

test("every code is answered somewhere", () => {
  const code = filesLike("server/**/*.ts")
    .filter((file) => file !== "server/errors.ts")
    .map(codeOf)
    .join("\n");
  const silent = Object.keys(errorCodes).filter((name) => !code.includes(`"${name}"`));
  expect(silent).toEqual([]);
});
