/*
 * How to read the bench.
 *
 * `npm run bench` generates 10,000 organizations in a database of its own, and starts four servers: Posada as `npm start`
 * does; Posada once more, on the same database, keeping no answers; beside them a reference, bare node:http and pg with
 * hand-written SQL over the normalized tables; and the limit, bare node:http that sends the same bytes whatever it is
 * asked. All but the last must give the same facts on the same three questions; then they are timed in turn, round by
 * round. The load and all servers share this machine's cores, so only `ratio` means anything elsewhere: Posada over the
 * limit, for twenty subjects whose answers are kept, and without kept answers over the reference. Requests a second and
 * milliseconds are this machine's. `alone` is one request at a time. The numbers are also kept in var/bench/.
 *
 * Then it saves, through the editorial door of a Posada with the Mexico page: (d) its largest organization again and
 * again, the server held to one core by taskset, and once more together with its Postgres; (e) 32 writers at once on 8
 * organizations, and every change that was acknowledged is looked for in the revisions.
 *
 * At last (f) it opens the CMS over the generated organizations in a headless Chromium: how much is loaded, and how long
 * it takes until the list and the form can be used, and a key to be shown.
 *
 * And (g) it lets the rules look at the generated organizations: all of them on one, in this process, and `posada check`
 * over everything, in its own. `--organizations 100000 --only g` is the size that is aimed at.
 *
 * And (i) it starts a month's review: over the generated organizations by `posada review` in a process of its own, over the
 * Mexico page in this one; and pages through the list of the generated tasks.
 *
 * Where it is asked for by `--only h`: who may be the same as one organization, among so many whose keys are kept. A
 * million take half an hour to make.
 *
 * Options, all after `--`: --organizations 10000 --rounds 5 --seconds 2 --connections 32 --only abcdefgi
 *   --keep FOLDER   keeps the generated directory there, and uses it the next time
 *   --flags="…"     flags for Posada's node, such as --cpu-prof
 */
import { mkdir, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../../server/root.ts";
import { measureDesk } from "./desk/measure-desk.ts";
import { deskTable } from "./desk/table.ts";
import { candidatesLine, measureCandidates } from "./duplicates/measure-candidates.ts";
import { measureReads } from "./reads.ts";
import { measureReviews } from "./reviews/measure-reviews.ts";
import { reviewsTable } from "./reviews/table.ts";
import { measureRules } from "./rules/measure-rules.ts";
import { rulesTable } from "./rules/table.ts";
import { measureSaves } from "./saves/measure-saves.ts";
import { savesTable } from "./saves/table.ts";
import { toTable } from "./table.ts";

const { values } = parseArgs({
  options: {
    organizations: { type: "string", default: "10000" },
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "2" },
    connections: { type: "string", default: "32" },
    only: { type: "string", default: "abcdefgi" },
    keep: { type: "string" },
    flags: { type: "string", default: "" },
  },
});
const say = (line: string) => process.stderr.write(`${line}\n`);
const { only } = values;
const now = new Date();
const machine = { at: now.toISOString(), cores: availableParallelism() };

const reads = /[abc]/.test(only)
  ? await measureReads({
      size: Number(values.organizations),
      rounds: Number(values.rounds),
      seconds: Number(values.seconds),
      connections: Number(values.connections),
      keep: values.keep && resolve(values.keep),
      flags: values.flags.split(" ").filter(Boolean),
      now,
      only,
      say,
    })
  : null;
if (reads) process.stdout.write(`${toTable({ ...machine, ...reads })}\n`);
const saves = await measureSaves(only, say);
process.stdout.write(savesTable(saves));
const directory = { size: Number(values.organizations), keep: values.keep && resolve(values.keep), now, say };
const desk = only.includes("f") ? await measureDesk(directory) : null;
if (desk) process.stdout.write(deskTable(desk));
const rules = only.includes("g") ? await measureRules(directory) : null;
if (rules) process.stdout.write(rulesTable(rules));
const reviews = only.includes("i") ? await measureReviews(directory) : null;
if (reviews) process.stdout.write(reviewsTable(reviews));
const candidates = only.includes("h") ? await measureCandidates(directory) : null;
if (candidates) process.stdout.write(`${candidatesLine(candidates)}\n`);

const folder = join(root, "var", "bench");
await mkdir(folder, { recursive: true });
const result = { ...machine, ...reads, ...saves, desk, rules, reviews, candidates };
await writeFile(
  join(folder, `${result.at.replaceAll(/[:.]/g, "-")}.json`),
  `${JSON.stringify(result, null, 2)}\n`,
);
