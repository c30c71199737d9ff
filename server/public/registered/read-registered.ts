import { readFile } from "node:fs/promises";
import { Kind } from "graphql";
import { fail } from "../../errors.ts";
import { type CheckedOperation, checkOperation, publicMeasure } from "../operations.ts";
import { format, hashOf, version } from "./manifest.ts";
import type { Registered } from "./registered.ts";

/** So many problems are told; an older schema's manifest may have hundreds. */
const mostTold = 20;

/**
 * Reads manifests, and holds every operation against the schema and the limits as they are now. Fails with
 * BAD_ENVIRONMENT, which says what is wrong where: an operation that is promised to a front-end must not fail later.
 */
export async function readRegistered({
  manifests,
  only,
}: {
  manifests: readonly string[];
  only: boolean;
}): Promise<Registered> {
  const texts = new Map<string, string>();
  const checked = new Map<string, CheckedOperation>();
  const problems: string[] = [];
  for (const path of manifests) {
    const say = (message: string) => problems.push(`names ${path}, ${message}`);
    const operations = await readOperations(path, say);
    for (const [index, operation] of operations.entries()) {
      const found = checkRegistered(operation, (field, message) =>
        say(`in which operations[${index}]${field} ${message}`),
      );
      if (!found) continue;
      texts.set(hashOf(found.body), found.body);
      checked.set(found.body, found.checked);
    }
  }
  if (problems.length > 0) {
    const told = problems.slice(0, mostTold);
    if (told.length < problems.length) told.push(`has ${problems.length - told.length} more that are wrong`);
    fail(
      "BAD_ENVIRONMENT",
      `The environment is wrong: ${told.map((problem) => `POSADA_OPERATIONS ${problem}`).join("; ")}.`,
      told.map((message) => ({ path: "POSADA_OPERATIONS", message })),
    );
  }
  return { texts, checked, only };
}

/** What a manifest lists; nothing, and a word about it, where it is none. */
async function readOperations(path: string, say: (message: string) => void): Promise<unknown[]> {
  const mend = "make it with `posada operations`";
  let read: unknown;
  try {
    read = JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    const isThere = error instanceof SyntaxError;
    say(isThere ? `which is no JSON; ${mend}` : `which cannot be read (${(error as Error).message})`);
    return [];
  }
  const manifest = Object(read) as Record<string, unknown>;
  if (manifest.format !== format) say(`in which format is not "${format}"; ${mend}`);
  else if (manifest.version !== version) say(`in which version is not ${version}; ${mend}`);
  else if (!Array.isArray(manifest.operations) || manifest.operations.length === 0)
    say(`in which operations is not a list of at least one; ${mend}`);
  else return manifest.operations;
  return [];
}

/** One operation of a manifest, parsed and found right; undefined, and words about it, where it is wrong. */
function checkRegistered(
  operation: unknown,
  say: (field: string, message: string) => void,
): { body: string; checked: CheckedOperation } | undefined {
  const { id, name, type, body } = Object(operation) as Record<string, unknown>;
  if (typeof body !== "string") return void say(".body", "is not a text");
  if (id !== hashOf(body)) return void say(".id", "is not the SHA-256 of its body; make the manifest anew");
  const checked = checkOperation(body, publicMeasure(true));
  if (!checked.document) {
    const [problem] = checked.problems;
    const called = typeof name === "string" ? ` (${name})` : "";
    return void say(
      ".body",
      `does not fit${called}: ${problem!.message} (${problem!.extensions.code}); mend the operation, and make the manifest anew`,
    );
  }
  const [definition, ...others] = checked.document.definitions.filter(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION,
  );
  if (definition?.kind !== Kind.OPERATION_DEFINITION || others.length > 0)
    return void say(".body", "is not one operation alone; make the manifest anew");
  if (definition.name === undefined || definition.name.value !== name)
    return void say(".name", "is not the name of the operation in its body; make the manifest anew");
  if (definition.operation !== type) return void say(".type", `is not "${definition.operation}"`);
  return { body, checked };
}
