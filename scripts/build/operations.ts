import { readFile, rm } from "node:fs/promises";
import { codegen } from "@graphql-codegen/core";
import * as operationTypes from "@graphql-codegen/typescript-operations";
import {
  buildASTSchema,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  stripIgnoredCharacters,
  validate,
  visit,
} from "graphql";
import { fingerprint, fingerprintOf, listFiles, readIfThere, writeWhole } from "./fingerprint.ts";
import { inProject } from "./place.ts";

const schemaFile = "server/editorial/schema.graphql";
const stamp = inProject("generated", "admin.sha256");

const config = {
  enumType: "string-literal",
  useTypeImports: true,
  skipTypename: true,
  onlyOperationTypes: true,
  scalars: { ID: "string", DateTime: "string", JSON: "unknown", LocalDate: "string", PartialDate: "string" },
};

/**
 * Holds every `admin/**\/*.graphql` against the editorial door's schema, and writes beside `generated/admin` a module
 * for each: the operations, ready to send, and the types of what goes in and comes out.
 */
export async function buildOperations(): Promise<string | undefined> {
  const sources = await listFiles(["admin/**/*.graphql"]);
  const wanted = fingerprint(
    await fingerprintOf([schemaFile, "admin/**/*.graphql", "scripts/build/operations.ts"]),
  );
  const made = await listFiles(["generated/admin/**/*.ts"]);
  if (made.length === sources.length && (await readIfThere(stamp)) === wanted) return undefined;
  const schema = parse(await readFile(inProject(schemaFile), "utf8"));
  const documents = await Promise.all(
    sources.map(async (location) => ({
      location,
      document: parse(await readFile(inProject(location), "utf8")),
    })),
  );
  const fragments = new Map(documents.flatMap(({ document }) => fragmentsOf(document)));
  const built = buildASTSchema(schema);
  const problems: string[] = [];
  await rm(inProject("generated", "admin"), { recursive: true, force: true });
  for (const { location, document } of documents) {
    const whole = withFragments(document, fragments);
    const wrong = validate(built, whole).filter(({ message }) => !/^Fragment .* is never used/.test(message));
    problems.push(...wrong.map(({ message }) => `${location}: ${message}`));
    if (wrong.length > 0) continue;
    const own = new Set(fragmentsOf(document).map(([name]) => name));
    const types = await codegen({
      filename: location,
      schema,
      documents: [{ location, document }],
      plugins: [{ operationTypes: {} }],
      pluginMap: { operationTypes },
      config: {
        ...config,
        externalFragments: fragmentsOf(whole)
          .filter(([name]) => !own.has(name))
          .map(([name, node]) => ({
            name,
            node,
            onType: node.typeCondition.name.value,
            isExternal: true,
            importFrom: null,
          })),
      },
    });
    const constants = operationsOf(document).map((operation) => constantOf(operation, fragments));
    const target = location.replace(/^admin\//, "").replace(/\.graphql$/, ".ts");
    const note = `// @ts-nocheck\n// Made from ${location} by \`npm run generate\`.\n`;
    await writeWhole(inProject("generated", "admin", target), `${note}${types}\n${constants.join("\n")}\n`);
  }
  if (problems.length > 0) throw new Error(problems.join("\n"));
  await writeWhole(stamp, wanted);
  return "the CMS's operations generated";
}

type Fragments = Map<string, FragmentDefinitionNode>;

function fragmentsOf(document: DocumentNode): [string, FragmentDefinitionNode][] {
  return document.definitions.flatMap((node) =>
    node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
  );
}

function operationsOf(document: DocumentNode): OperationDefinitionNode[] {
  return document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
}

/** The document with every fragment that it uses, also of other files, and theirs. */
function withFragments(document: DocumentNode, fragments: Fragments): DocumentNode {
  const used = new Map(fragmentsOf(document));
  const find = (node: DocumentNode | FragmentDefinitionNode) =>
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment || used.has(name.value)) return;
        used.set(name.value, fragment);
        find(fragment);
      },
    });
  find(document);
  for (const [, fragment] of fragmentsOf(document)) find(fragment);
  return { kind: Kind.DOCUMENT, definitions: [...operationsOf(document), ...used.values()] };
}

function constantOf(operation: OperationDefinitionNode, fragments: Fragments): string {
  const name = operation.name!.value;
  const kind = operation.operation === "query" ? "Query" : "Mutation";
  const whole = withFragments({ kind: Kind.DOCUMENT, definitions: [operation] }, fragments);
  const text = JSON.stringify(stripIgnoredCharacters(print(whole)));
  return `export const ${name}: { name: string; text: string; types?: (variables: ${name}${kind}Variables) => ${name}${kind} } = { name: "${name}", text: ${text} };`;
}
