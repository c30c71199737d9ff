import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { fail } from "../errors.ts";

type Problem = Error & { code?: string };

/** Reads `--name value` and `--name=value`; fails with USAGE for anything else. */
export function readOptions<Name extends string>(
  given: string[],
  names: readonly Name[],
): { [name in Name]?: string } {
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  return readWords(given, options) as { [name in Name]?: string };
}

/** Reads options of any kind, as `parseArgs` describes them; a number below zero is a value, and no option. */
export function readWords<Options extends ParseArgsOptionsConfig>(given: string[], options: Options) {
  return read(given, options, false).values;
}

/** The same with words beside the options, such as paths. */
export function readPaths<Options extends ParseArgsOptionsConfig>(given: string[], options: Options) {
  const { values, positionals: paths } = read(given, options, true);
  return { paths, values };
}

function read<Options extends ParseArgsOptionsConfig>(
  given: string[],
  options: Options,
  allowPositionals: boolean,
) {
  try {
    return parseArgs({ args: joinNumbers(given), options, allowPositionals });
  } catch (error) {
    return fail("USAGE", `${explain(error as Problem)} See: posada help`);
  }
}

function explain({ code, message }: Problem): string {
  const name = /'(-[\w-]+|[^']*)/.exec(message)?.[1];
  if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return `There is no ${name} here.`;
  return message.includes("does not take") ? `${name} takes no value.` : `Give ${name} a value.`;
}

/** `--days -3` as `--days=-3`, so that who asked for days can say what is wrong with them. */
function joinNumbers([first, second, ...rest]: string[]): string[] {
  if (first === undefined) return [];
  if (second === undefined) return [first];
  const isPair = /^--[\w-]+$/.test(first) && /^-\d/.test(second);
  return isPair ? [`${first}=${second}`, ...joinNumbers(rest)] : [first, ...joinNumbers([second, ...rest])];
}
