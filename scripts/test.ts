import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { build } from "./build/build.ts";
import { projectFolder } from "./build/place.ts";

/** Runs Jest on a fresh build: `test.ts [--long | --pictures] [what Jest takes]`. */
const kinds = { "--long": "long", "--pictures": "pictures" };
const kind = Object.entries(kinds).find(([option]) => process.argv.includes(option))?.[1];
const rest = process.argv.slice(2).filter((argument) => !(argument in kinds));
await build({ say: (line) => process.stderr.write(`${line}\n`) });

const options = [
  "--experimental-vm-modules",
  "--disable-warning=ExperimentalWarning",
  "--disable-warning=DeprecationWarning",
  // Each test file loads the server anew: with little room for what is young, a fifth of the time goes into tidying up.
  "--max-semi-space-size=128",
];
const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
const child = spawn(process.execPath, [jest, ...rest], {
  cwd: projectFolder,
  stdio: "inherit",
  env: {
    ...process.env,
    NODE_OPTIONS: [process.env.NODE_OPTIONS ?? "", ...options].join(" "),
    ...(kind ? { POSADA_TESTS: kind } : {}),
  },
});
child.on("exit", (code) => {
  process.exitCode = code ?? 1;
});
