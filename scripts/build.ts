import { type BuildPart, build } from "./build/build.ts";

const parts = process.argv.slice(2).filter((argument) => !argument.startsWith("-")) as BuildPart[];
await build({
  parts: parts.length > 0 ? parts : undefined,
  say: (line) => process.stderr.write(`${line}\n`),
});
