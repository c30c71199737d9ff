import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { hashOf, type Manifest } from "../../../../server/public/registered/manifest.ts";
import { readRegistered } from "../../../../server/public/registered/read-registered.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "posada-operations-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const operationOf = (name: string, body: string, more: object = {}) => ({
  ...{ id: hashOf(body), name, type: "query", body },
  ...more,
});
const edition = operationOf("Edition", "query Edition { edition }");
const sections = operationOf("Sections", "query Sections { sections { slug } }");

/** Writes a manifest, or any text, and gives its path. */
async function write(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}
const manifestOf = (...operations: unknown[]) =>
  ({ format: "apollo-persisted-query-manifest", version: 1, operations }) as Manifest;

test("operations of several manifests are known together, also those that are in both", async () => {
  const manifests = [
    await write("web.json", manifestOf(edition, { ...sections, clientName: "web" })),
    await write("app.json", manifestOf(edition)),
  ];
  const { texts, checked, only } = await readRegistered({ manifests, only: true });
  expect([...texts]).toEqual([edition, sections].map(({ id, body }) => [id, body]));
  expect([...checked.values()].map(({ problems }) => problems)).toEqual([[], []]);
  expect(only).toBe(true);
  expect((await readRegistered({ manifests: [], only: false })).texts.size).toBe(0);
});

test.each<[string, unknown, RegExp]>([
  ["a text", "{", /which is no JSON; make it with `posada operations`/],
  ["nothing", "null", /in which format is not "apollo-persisted-query-manifest"/],
  ["another version", { ...manifestOf(edition), version: 2 }, /in which version is not 1/],
  ["no operations", manifestOf(), /operations is not a list of at least one/],
  ["operations that are no list", { ...manifestOf(), operations: {} }, /operations is not a list/],
  ["an operation that is none", manifestOf(edition, null), /operations\[1\]\.body is not a text/],
  ["another's id", manifestOf({ ...edition, id: sections.id }), /operations\[0\]\.id is not the SHA-256/],
  ["another's name", manifestOf({ ...edition, name: "Other" }), /operations\[0\]\.name is not the name/],
  ["another type", manifestOf({ ...edition, type: "mutation" }), /operations\[0\]\.type is not "query"/],
  ["no name", manifestOf(operationOf("", "{ edition }")), /operations\[0\]\.name is not the name/],
  [
    "two operations in one",
    manifestOf(operationOf("A", "query A { edition } query B { edition }")),
    /operations\[0\]\.body is not one operation alone/,
  ],
  [
    "what no longer fits the schema",
    manifestOf(edition, operationOf("Old", "query Old { editions }")),
    /operations\[1\]\.body does not fit \(Old\): .*Did you mean "edition".*\(GRAPHQL_VALIDATION_FAILED\); mend/,
  ],
  [
    "what goes over the limits",
    manifestOf(operationOf("A", `query A { ${"edition ".repeat(2_001)} }`)),
    /operations\[0\]\.body does not fit \(A\): .*\(QUERY_TOO_LONG\)/,
  ],
  ["a mutation", manifestOf(operationOf("A", "mutation A { save }")), /no mutations here: only queries/],
])("%s in a manifest is refused, and its place is named", async (_what, content, message) => {
  const path = await write("wrong.json", content);
  await expect(readRegistered({ manifests: [path], only: false })).rejects.toMatchObject({
    code: "BAD_ENVIRONMENT",
    message: expect.stringMatching(message),
    fields: [{ path: "POSADA_OPERATIONS", message: expect.stringContaining(`names ${path}, `) }],
  });
});

test("all that is wrong is told at once, up to where nobody would read on", async () => {
  const old = Array.from({ length: 30 }, (_, index) =>
    operationOf(`Old${index}`, `query Old${index} { gone${index} }`),
  );
  const manifests = [join(folder, "nowhere.json"), await write("old.json", manifestOf(edition, ...old))];
  const refused = await readRegistered({ manifests, only: false }).catch((error) => error);
  expect(refused.fields[0].message).toMatch(/nowhere\.json, which cannot be read \(ENOENT/);
  expect(refused.fields).toHaveLength(21);
  expect(refused.fields[20].message).toBe("has 11 more that are wrong");
});
