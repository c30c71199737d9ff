/*
 * How well duplicates are found, on directories whose duplicates are known.
 *
 * `node scripts/run.ts test/bench/duplicates/main.ts --matcher FILE` generates the directory of each seed, hands its
 * documents to the matcher that FILE exports as `matcher`, and prints precision, recall and F1 of the pairs it calls
 * certain or likely, beside what is wanted, what it missed and what it believed wrongly. Everything is the same each
 * time: rates and seeds are in rates.ts. The generator knows nothing of any matcher, nor any matcher of the generator.
 *
 * Options: --splits train,dev   which seeds; `holdOut` has to be asked for by name
 *          --worst 8            how many misses and false alarms are shown of each
 *          --write FILE         keeps the report there, too
 * Ends with 1 when a score is below what is wanted.
 */
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { Matcher } from "./matcher.ts";
import { measureDuplicates, type Split } from "./measure-duplicates.ts";
import { seeds } from "./rates.ts";
import { reaches, type Scored, toReport } from "./report.ts";

const { values } = parseArgs({
  options: {
    matcher: { type: "string" },
    splits: { type: "string", default: "train,dev" },
    worst: { type: "string", default: "8" },
    write: { type: "string" },
  },
});
const splits = values.splits.split(",");
const unknown = splits.filter((split) => !Object.hasOwn(seeds, split));
if (!values.matcher || unknown.length > 0)
  throw new Error(`Give --matcher FILE, and --splits of ${Object.keys(seeds).join(", ")}.`);

const { matcher }: { matcher: Matcher } = await import(pathToFileURL(resolve(values.matcher)).href);
const scored: Scored[] = [];
for (const split of splits as Split[]) scored.push(await measureDuplicates(split, matcher));

const report = toReport(scored, { worst: Number(values.worst) });
process.stdout.write(report);
const heading = `# Duplicates: the benchmark

How well duplicates are found in directories that are generated, with what is known of them (docs/testing.md says how this is written).
`;
if (values.write) await writeFile(values.write, `${heading}\n${report}`);
if (!scored.every(({ score }) => reaches(score))) process.exitCode = 1;
