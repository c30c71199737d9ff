import { type BuildPart, build } from "./build/build.ts";
import { inProject } from "./build/place.ts";
import { followParent } from "./follow-parent.ts";

/*
 * Builds what is stale, then runs a program in this same process, so that signals reach it as they would without
 * us: `run.ts server/main.ts [arguments]`. All that building says goes to standard error.
 */
const [program = "", ...rest] = process.argv.slice(2);
const path = inProject(program);
// Only the server shows pages.
const parts: BuildPart[] =
  program === "server/main.ts" ? ["client", "operations", "ide", "admin"] : ["client"];
await build({ parts, say: (line) => process.stderr.write(`${line}\n`) });

process.argv = [process.execPath, path, ...rest];
await import(path);

// Only for a program that takes signals: our listening alone would make any other deaf to them.
if (process.listenerCount("SIGTERM") > 0) followParent();
