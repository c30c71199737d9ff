import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { build } from "./build/build.ts";
import { projectFolder } from "./build/place.ts";

/** Runs Jest on a fresh build: `test.ts [--long] [what Jest takes]`. */
const long = process.argv.includes("--long");
const rest = process.argv.slice(2).filter((argument) => argument !== "--long");
await build({ say: (line) => process.stderr.write(`${line}\n`) });

const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
const child = spawn(process.execPath, [jest, ...rest], {
  cwd: projectFolder,
  stdio: "inherit",
  env: {
    ...process.env,
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --experimental-vm-modules --disable-warning=ExperimentalWarning --disable-warning=DeprecationWarning`,
    ...(long ? { POSADA_LONG_TESTS: "1" } : {}),
  },
});
child.on("exit", (code) => {
  process.exitCode = code ?? 1;
});
