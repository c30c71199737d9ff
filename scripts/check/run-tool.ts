import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { projectFolder } from "../build/place.ts";

/** Runs a program of an npm package; answers with its output when it fails, with nothing when it does not. */
export async function runTool(pack: string, program: string, options: string[]): Promise<string | undefined> {
  // Packages hide their files from import as they like; their place on disk is what npm made it.
  const manifest = join(projectFolder, "node_modules", pack, "package.json");
  const { bin } = createRequire(import.meta.url)(manifest);
  const file = join(dirname(manifest), typeof bin === "string" ? bin : bin[program]);
  const child = spawn(process.execPath, [file, ...options], { cwd: projectFolder });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  return code === 0 ? undefined : output.trimEnd();
}
