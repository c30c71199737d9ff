import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { operations } from "../../../../server/cli/commands/operations.ts";
import { readRegistered } from "../../../../server/public/registered/read-registered.ts";
import { runCommand } from "../../../support/run-command.ts";

let folder: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "posada-operations-"));
  out = join(folder, "operations.json");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
const run = (...words: string[]) => runCommand(operations, {}, ...words);

const good = {
  "src/page/page.graphql": "query Page($slug: String!) {\n  organization(slug: $slug) { ...Card }\n}",
  "src/cards/card.gql": "fragment Card on Organization { id name }\nfragment Unused on Section { slug }",
  "src/edition.graphql": "query Edition { edition }",
  "src/notes.txt": "query Not { mine }",
  "src/node_modules/other/query.graphql": "query Other { theirs }",
  "src/.cache/query.graphql": "query Old { gone }",
};

test("writes the operations of a folder, each whole, into a manifest that the server takes; the same each time", async () => {
  await write(good);
  const first = await run(join(folder, "src"), "--out", out);
  expect(first).toMatchObject({ code: 0, printed: `Wrote ${out}: 2 operations.` });
  expect(first.said).toBe(`${join(folder, "src/cards/card.gql")}:2: No operation uses the fragment Unused.`);
  const written = await readFile(out, "utf8");
  expect(JSON.parse(written)).toEqual({
    format: "apollo-persisted-query-manifest",
    version: 1,
    operations: [
      { id: expect.any(String), name: "Edition", type: "query", body: "query Edition {\n  edition\n}" },
      {
        id: expect.stringMatching(/^[0-9a-f]{64}$/),
        name: "Page",
        type: "query",
        body: "query Page($slug: String!) {\n  organization(slug: $slug) {\n    ...Card\n  }\n}\n\nfragment Card on Organization {\n  id\n  name\n}",
      },
    ],
  });
  expect((await readRegistered({ manifests: [out], only: true })).texts.size).toBe(2);

  const files = Object.keys(good).filter((path) => /^src\/[^.n][^/]*(\/\w+)?\.(gql|graphql)$/.test(path));
  await run("--out", out, ...files.reverse().map((path) => join(folder, path)));
  expect(await readFile(out, "utf8")).toBe(written);
});

test("adds __typename for Apollo Client when asked", async () => {
  await write(good);
  await run(join(folder, "src"), "--out", out, "--typename");
  const [edition, page] = JSON.parse(await readFile(out, "utf8")).operations;
  expect([edition.body.includes("__typename"), page.body.match(/__typename/g)?.length]).toEqual([false, 2]);
});

test("one wrong operation refuses all, names each place, and leaves what was written before", async () => {
  await write({ ...good, "src/a.graphql": "\nquery A { nothing }", "src/b.gql": "{ edition }" });
  await writeFile(out, "before");
  await expect(run(join(folder, "src"), "--out", out)).rejects.toMatchObject({
    code: "BAD_OPERATIONS",
    message: "Nothing was written, because 2 things are wrong.",
    fields: [
      { path: `${join(folder, "src/a.graphql")}:2`, message: expect.stringContaining('"nothing"') },
      { path: `${join(folder, "src/b.gql")}:1`, message: expect.stringContaining("has no name") },
    ],
  });
  expect(await readFile(out, "utf8")).toBe("before");
  expect((await readdir(folder)).sort()).toEqual(["operations.json", "src"]);
});

test("where it cannot write, it says so and leaves nothing", async () => {
  await write(good);
  for (const place of [join(folder, "src"), join(folder, "nowhere", "operations.json")])
    await expect(run(join(folder, "src"), "--out", place)).rejects.toMatchObject({
      code: "FILE_NOT_WRITABLE",
    });
  expect(await readdir(folder)).toEqual(["src"]);
});

test.each<[string, string[]]>([
  ["no path", []],
  ["no value for --out", ["src", "--out"]],
  ["another option", ["src", "--in", "x"]],
  ["a path that is not there", ["nowhere"]],
  ["a file of another kind", ["src/notes.txt"]],
  ["a folder without operations", ["src/cards"]],
])("%s is refused, and nothing is written", async (_what, words) => {
  await write(good);
  const placed = words.map((word) => (/^(src|nowhere)/.test(word) ? join(folder, word) : word));
  const more = words.includes("--out") ? [] : ["--out", out];
  await expect(run(...more, ...placed)).rejects.toMatchObject({ code: "USAGE" });
  expect(await readdir(folder)).toEqual(["src"]);
});
