import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  getLocation,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  Source as Text,
  visit,
} from "graphql";
import { limits } from "../limits.ts";
import { checkOperation, findProblems, publicMeasure } from "../operations.ts";
import { addTypenames } from "./add-typenames.ts";
import type { Source } from "./list-sources.ts";
import { hashOf, type RegisteredOperation } from "./manifest.ts";

/** Something in a file, by its path and line. */
export interface Remark {
  at: string;
  message: string;
}

/** The operations of some files; where there are problems, none. */
export interface Collected {
  operations: RegisteredOperation[];
  problems: Remark[];
  /** What is right, and yet perhaps not meant. */
  remarks: Remark[];
}

/**
 * Collects every operation of some files, each with the fragments that it uses, of whichever file, and holds it against
 * what the public door asks of one.
 */
export function collectOperations(
  sources: readonly Source[],
  { typenames }: { typenames: boolean },
): Collected {
  const problems = new Map<string, Remark>();
  // One fragment's mistake comes with every operation that uses it.
  const say = (at: string, message: string) => problems.set(`${at} ${message}`, { at, message });
  const definitions = sources.flatMap((source) => parseSource(source, say));
  const operations = new Map<string, OperationDefinitionNode>();
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of definitions) {
    if (node.kind === Kind.OPERATION_DEFINITION)
      if (node.name) keepOnce(operations, node.name.value, node, say);
      else
        say(placeOf(node), `The ${node.operation} has no name. Give it one: ${node.operation} CountryPage …`);
    else if (node.kind === Kind.FRAGMENT_DEFINITION) keepOnce(fragments, node.name.value, node, say);
    else say(placeOf(node), "This is a part of a schema, not an operation. Leave the file out.");
  }
  const used = new Set<string>();
  const collected = [...operations.values()].flatMap((operation) => {
    const own = fragmentsOf(operation, fragments);
    for (const { name } of own) used.add(name.value);
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...own] };
    const body = print(typenames ? addTypenames(document) : document);
    const asked = checkOperation(body, publicMeasure(true));
    // The text that will be asked decides; where something is wrong in its file, only what was read there can tell.
    const isLong = asked.problems.some(({ extensions }) => extensions.code === "QUERY_TOO_LONG");
    const found = asked.document || isLong ? [] : findProblems(document, publicMeasure(true));
    for (const problem of found) say(placeOfProblem(problem, operation), mending(problem));
    if (found.length === 0) for (const problem of asked.problems) say(placeOf(operation), mending(problem));
    return [{ id: hashOf(body), name: operation.name!.value, type: operation.operation, body }];
  });
  const remarks = [...fragments.values()]
    .filter(({ name }) => !used.has(name.value))
    .map((node) => ({ at: placeOf(node), message: `No operation uses the fragment ${node.name.value}.` }));
  const wrong = [...problems.values()].sort((a, b) => a.at.localeCompare(b.at, "en", { numeric: true }));
  return { operations: wrong.length > 0 ? [] : collected, problems: wrong, remarks };
}

type Say = (at: string, message: string) => void;

function parseSource({ path, text }: Source, say: Say): readonly DefinitionNode[] {
  try {
    return parse(new Text(text, path)).definitions;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const message = error.message.replace(/^Syntax Error: /, "");
    say(`${path}:${error.locations?.[0]?.line ?? 1}`, `This is not GraphQL: ${message} Mend it there.`);
    return [];
  }
}

function keepOnce<Node extends DefinitionNode>(kept: Map<string, Node>, name: string, node: Node, say: Say) {
  const other = kept.get(name);
  if (!other) return void kept.set(name, node);
  const what = node.kind === Kind.FRAGMENT_DEFINITION ? "fragment" : "operation";
  say(placeOf(node), `There is another ${what} ${name} in ${placeOf(other)}. Give one of them another name.`);
}

/** The fragments that an operation uses, and theirs, by name. */
function fragmentsOf(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): FragmentDefinitionNode[] {
  const own = new Map<string, FragmentDefinitionNode>();
  const find = (node: OperationDefinitionNode | FragmentDefinitionNode) => {
    visit(node, {
      FragmentSpread({ name: { value } }) {
        const fragment = fragments.get(value);
        if (!fragment || own.has(value)) return;
        own.set(value, fragment);
        find(fragment);
      },
    });
  };
  find(operation);
  return [...own.values()].sort((a, b) => (a.name.value < b.name.value ? -1 : 1));
}

/** Where something begins: file and line. */
function placeOf({ loc }: Pick<DefinitionNode, "loc">): string {
  return `${loc!.source.name}:${getLocation(loc!.source, loc!.start).line}`;
}

/** What the limits refuse is the whole operation. */
function placeOfProblem({ nodes }: GraphQLError, operation: OperationDefinitionNode): string {
  return placeOf(nodes?.find(({ loc }) => loc) ?? operation);
}

/** What is wrong, and how to mend it; what may return too much is told how already. */
function mending({ message, extensions: { code } }: GraphQLError): string {
  const advice = message.startsWith("Unknown fragment")
    ? "Mend its name, or name the file that has it, too."
    : code === "GRAPHQL_VALIDATION_FAILED"
      ? "What can be asked is in server/public/schema.graphql."
      : code === "QUERY_TOO_COSTLY"
        ? ""
        : "Ask for less in it, or make several of it.";
  const told = code === "QUERY_TOO_LONG" ? `It has more than ${limits.tokens} tokens.` : message;
  return [told, advice, `(${code})`].filter(Boolean).join(" ");
}
