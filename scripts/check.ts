import { build } from "./build/build.ts";
import { checkComposeFile } from "./check/compose-file.ts";
import { checkGeneratedFiles } from "./check/generated-files.ts";
import { runTool } from "./check/run-tool.ts";
import { checkWalls } from "./check/walls.ts";

const started = performance.now();
const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;

/** Each check answers with what is wrong, as text; nothing when all is well. */
const checks: Record<string, () => Promise<string | undefined>> = {
  "format and lint": () => runTool("@biomejs/biome", "biome", ["check", "--error-on-warnings"]),
  "types, server and tests": () => runTool("typescript", "tsc", ["-p", "."]),
  "types, query page": () => runTool("typescript", "tsc", ["-p", "ide"]),
  "types, CMS": () => runTool("typescript", "tsc", ["-p", "admin"]),
  walls: checkWalls,
  "generated files, migrations": checkGeneratedFiles,
  "compose file": checkComposeFile,
};

const say = (line: string) => process.stdout.write(`${line}\n`);
await build({ parts: ["client", "operations"], say });
const failed = await Promise.all(
  Object.entries(checks).map(async ([name, check]) => {
    const problem = await check().catch((error: Error) => error.stack ?? error.message);
    say(
      problem === undefined ? `ok    ${name} (${seconds()})` : `FAIL  ${name} (${seconds()})\n${problem}\n`,
    );
    return problem !== undefined;
  }),
);
if (failed.includes(true)) process.exitCode = 1;
