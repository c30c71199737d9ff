import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { build } from "./build/build.ts";
import { projectFolder } from "./build/place.ts";

/** Runs Jest on a fresh build: `test.ts [--long | --pictures] [what Jest takes]`. */
const kinds = { "--long": "long", "--pictures": "pictures" };
const kind = Object.entries(kinds).find(([option]) => process.argv.includes(option))?.[1];
const rest = process.argv.slice(2).filter((argument) => !(argument in kinds));
await build({ say: (line) => process.stderr.write(`${line}\n`) });

const options = ["--disable-warning=ExperimentalWarning", "--disable-warning=DeprecationWarning"];
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
