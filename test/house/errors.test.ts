import { expect, test } from "@jest/globals";
import { errorCodes } from "../../server/errors.ts";
import { codeOf, filesLike, textOf } from "./project-files.ts";

test("docs/errors.md lists every code with its meaning, and no other", () => {
  const rows = [...textOf("docs/errors.md").matchAll(/^\| `([A-Z_]+)` \| (.+) \|$/gm)];
  expect(Object.fromEntries(rows.map(([, code, meaning]) => [code, meaning]))).toEqual(errorCodes);
});

test("every code is answered somewhere", () => {
  const code = filesLike("server/**/*.ts")
    .filter((file) => file !== "server/errors.ts")
    .map(codeOf)
    .join("\n");
  const silent = Object.keys(errorCodes).filter((name) => !code.includes(`"${name}"`));
  expect(silent).toEqual([]);
});
