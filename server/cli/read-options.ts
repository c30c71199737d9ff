import { parseArgs } from "node:util";
import { fail } from "../errors.ts";

/** Reads `--name value` and `--name=value`; fails with USAGE for anything else. */
export function readOptions<Name extends string>(
  given: string[],
  names: readonly Name[],
): { [name in Name]?: string } {
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  try {
    return parseArgs({ args: given, options }).values as { [name in Name]?: string };
  } catch (error) {
    return fail("USAGE", `${(error as Error).message.split("\n")[0]} See: posada help`);
  }
}
