import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { root } from "../../server/root.ts";
import { openTestApp, type TestApp } from "../support/app.ts";

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp();
});
afterAll(() => posada?.close());

/** The fenced blocks of a page in one language, in order. */
async function blocks(page: string, language: string): Promise<string[]> {
  const text = await readFile(join(root, page), "utf8");
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms"))].map(
    (found) => found[1]!,
  );
}

test("the README's first query, pasted, gives the answer printed there", async () => {
  const command = (await blocks("README.md", "sh")).find((block) => block.includes("curl"))!;
  const { query } = JSON.parse(/-d '(.*)'/s.exec(command)![1]!);
  const [printed] = await blocks("README.md", "json");
  expect(await posada.query(query)).toEqual(JSON.parse(printed!));
});

test("the country page of the API's guide is a valid question with a whole answer", async () => {
  const [query] = await blocks("docs/api.md", "graphql");
  const { data, errors } = await posada.query(query!, { code: "MX", locale: "es" });
  expect(errors).toBeUndefined();
  expect(data.country.sections.flatMap((section: { entries: unknown[] }) => section.entries)).toHaveLength(
    32,
  );
});

test("the README's links lead somewhere", async () => {
  const text = await readFile(join(root, "README.md"), "utf8");
  const targets = [...text.matchAll(/\]\((?!http)([^)#]+)\)/g)].map((found) => found[1]!);
  expect(targets.length).toBeGreaterThan(5);
  // A folder cannot be read as a file, but it is there.
  for (const target of targets)
    await readFile(join(root, target)).catch((error) =>
      expect([target, error.code]).toEqual([target, "EISDIR"]),
    );
});
