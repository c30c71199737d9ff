import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { dirname } from "node:path";
import { listFiles } from "../build/fingerprint.ts";
import { inProject } from "../build/place.ts";
import { runTool } from "./run-tool.ts";

const sources = ["server/**/*.ts", "prisma/seed/**/*.ts", "generated/prisma/**/*.ts"];
const stripped = "dist/walls";

/**
 * Holds the imports against `.dependency-cruiser.cjs`; answers with the breaches. The walls are for what runs, and
 * types may point anywhere: so it looks at copies of the sources in which types, and imports of types, are gone.
 */
export async function checkWalls(): Promise<string | undefined> {
  await rm(inProject(stripped), { recursive: true, force: true });
  for (const source of await listFiles(sources)) {
    const target = inProject(stripped, source.replace(/\.ts$/, ".js"));
    const code = stripTypeScriptTypes(await readFile(inProject(source), "utf8"));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, code.replace(/(["'])(\.{1,2}\/[^"']+)\.ts\1/g, "$1$2.js$1"));
  }
  const rooms = [`${stripped}/server`, `${stripped}/prisma`, "ide", "admin"];
  return runTool("dependency-cruiser", "depcruise", ["--config", ".dependency-cruiser.cjs", ...rooms]);
}
