import { build } from "./build/build.ts";
import { writeWhole } from "./build/fingerprint.ts";
import { inProject } from "./build/place.ts";
import { generateFiles } from "./files/generated-files.ts";

const say = (line: string) => process.stderr.write(`${line}\n`);

await build({ parts: ["client"], say });
const { files, problems } = await generateFiles();
for (const { path, wanted, found } of files) {
  if (wanted === found) continue;
  await writeWhole(inProject(path), wanted);
  say(`${path} written`);
}
for (const problem of problems) say(problem);
if (problems.length > 0) process.exitCode = 1;
