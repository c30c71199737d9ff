import { expect, test } from "@jest/globals";
import { limits } from "../../../../server/public/limits.ts";
import { collectOperations } from "../../../../server/public/registered/collect-operations.ts";
import { hashOf, printManifest } from "../../../../server/public/registered/manifest.ts";

/** Collects from files given by name. */
function collect(files: Record<string, string>, typenames = false) {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  return collectOperations(sources, { typenames });
}

const page = `# What a page shows.
query Page($slug: String!) { organization(slug: $slug) { ...Card } }
query Names { sections { ...Words } }`;
const parts = `fragment Words on Section { name { text } }
fragment Card on Organization { ...Title phones { display } }
fragment Title on Organization { name }`;

test("each operation has the fragments that it uses, of whichever file, and is known by its hash", () => {
  const { operations, problems, remarks } = collect({ "page.graphql": page, "parts.gql": parts });
  expect([problems, remarks]).toEqual([[], []]);
  expect(operations.map(({ name, type }) => [name, type])).toEqual([
    ["Page", "query"],
    ["Names", "query"],
  ]);
  const [{ id, body }] = operations as [(typeof operations)[0]];
  expect(body.match(/(query|fragment) \w+/g)).toEqual(["query Page", "fragment Card", "fragment Title"]);
  expect(body).not.toContain("#");
  expect(id).toBe(hashOf(body));
});

test("the same operations give the same bytes, in whatever order and layout they come", () => {
  const one = collect({ "page.graphql": page, "parts.gql": parts });
  const reversed = page.split("\n").slice(1).reverse().join("\n\n").replaceAll("{", "{\n  ");
  const other = collect({ "a.gql": parts.split("\n").reverse().join("\n"), "b.graphql": reversed });
  expect(other.operations.map(({ name }) => name)).toEqual(["Names", "Page"]);
  expect(printManifest(other.operations)).toBe(printManifest(one.operations));
});

test("a fragment that nothing uses is told, and refuses nothing", () => {
  const { operations, problems, remarks } = collect({ "a.gql": `query A { edition }\n\n${parts}` });
  expect([operations.length, problems]).toEqual([1, []]);
  expect(remarks).toContainEqual({ at: "a.gql:3", message: "No operation uses the fragment Words." });
});

/** So many fields below one another. */
const nested = (depth: number) =>
  `{ organization(slug: "a") { ${"parent { ".repeat(depth - 2)} id ${"}".repeat(depth - 2)} } }`;

test.each<[string, Record<string, string>, string, RegExp]>([
  ["no GraphQL", { "a.gql": "query A {\n  edition\n" }, "a.gql:3", /not GraphQL.*Mend it there/],
  ["an empty file", { "a.gql": "# nothing\n" }, "a.gql:2", /not GraphQL/],
  ["no name", { "a.gql": "\n{ edition }" }, "a.gql:2", /no name. Give it one: query CountryPage/],
  [
    "a name twice",
    { "a.gql": "query A { edition }", "b.gql": "\nquery A { edition }" },
    "b.gql:2",
    /another operation A in a\.gql:1\. Give one of them another name/,
  ],
  [
    "a fragment's name twice",
    {
      "a.gql": `query A { sections { ...W } }\nfragment W on Section { slug }\nfragment W on Section { id }`,
    },
    "a.gql:3",
    /another fragment W in a\.gql:2/,
  ],
  [
    "a field that is not there",
    { "a.gql": "query A {\n  editio\n}" },
    "a.gql:2",
    /Did you mean "edition"\? .*schema\.graphql.*\(GRAPHQL_VALIDATION_FAILED\)/,
  ],
  [
    "a field that is not there, in a fragment of another file",
    { "a.gql": "query A { sections { ...W } }", "b.gql": "fragment W on Section {\n slug\n nam\n}" },
    "b.gql:3",
    /Cannot query field "nam"/,
  ],
  [
    "a fragment that is nowhere",
    { "a.gql": "query A {\n sections { ...W } }" },
    "a.gql:2",
    /Unknown fragment "W"\. Mend its name/,
  ],
  [
    "a fragment inside itself",
    { "a.gql": "query A { sections { ...W } }\nfragment W on Section { slug ...W }" },
    "a.gql:2",
    /Cannot spread fragment "W" within itself/,
  ],
  ["a mutation", { "a.gql": "mutation A { save }" }, "a.gql:1", /no mutations here: only queries/],
  ["a schema", { "schema.graphql": "type Query { edition: Int }" }, "schema.graphql:1", /Leave the file out/],
  [
    "too many levels",
    { "a.gql": `query A ${nested(limits.depth)}\n\nquery B ${nested(limits.depth + 1)}` },
    "a.gql:3",
    /comes to 13; the limit is 12\. Ask for less in it.*\(QUERY_TOO_DEEP\)/,
  ],
  [
    "too much to return",
    {
      "a.gql":
        "query A { countries { sections { entries { organization { branches { branches { branches { id } } } } } } } }",
    },
    "a.gql:1",
    /Ask for smaller pages or fewer fields.*\(QUERY_TOO_COSTLY\)/,
  ],
  [
    "too many aliases",
    {
      "a.gql": `query A { ${Array.from({ length: limits.aliases + 1 }, (_, i) => `a${i}: edition`).join(" ")} }`,
    },
    "a.gql:1",
    /QUERY_TOO_MANY_ALIASES/,
  ],
  [
    "too many words",
    { "a.gql": `\nquery A { ${"edition ".repeat(limits.tokens)} }` },
    "a.gql:2",
    /more than 2000 tokens\. Ask for less in it, or make several of it\. \(QUERY_TOO_LONG\)/,
  ],
])("%s is refused, by file and line, and nothing is collected", (_what, files, at, message) => {
  const { operations, problems } = collect(files);
  expect(problems).toContainEqual({ at, message: expect.stringMatching(message) });
  expect(operations).toEqual([]);
});
