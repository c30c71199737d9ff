/*
 * How to read the bench.
 *
 * `npm run bench` generates 10,000 organizations in a database of its own, starts Posada on it as `npm start` does,
 * and beside it a reference: bare node:http and pg with hand-written SQL over the normalized tables. Both are asked
 * the same three questions and must give the same facts; then they are timed in turn, round by round. The load and
 * both servers share this machine's cores, so only `ratio` (our requests a second over the reference's) means
 * anything elsewhere; requests a second and milliseconds are this machine's. `alone` is one request at a time.
 * Posada caches nothing here but parsed operations. The numbers are also kept in var/bench/.
 *
 * Options, all after `--`: --organizations 10000 --rounds 5 --seconds 2 --connections 32 --only abc
 *   --keep FOLDER   keeps the generated directory there, and uses it the next time
 *   --flags="…"     flags for Posada's node, such as --cpu-prof
 */
import { mkdir, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { openEmbedded } from "../../server/database/embedded/open-embedded.ts";
import { root } from "../../server/root.ts";
import { compareFacts } from "./compare.ts";
import { readCounters } from "./counters.ts";
import { prepareDirectory } from "./directory.ts";
import { measure } from "./measure.ts";
import { startPosada, startReference } from "./programs.ts";
import { questionsOver } from "./questions.ts";
import { type Answered, toTable } from "./table.ts";

const { values } = parseArgs({
  options: {
    organizations: { type: "string", default: "10000" },
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "2" },
    connections: { type: "string", default: "32" },
    only: { type: "string", default: "abc" },
    keep: { type: "string" },
    flags: { type: "string", default: "" },
  },
});
const say = (line: string) => process.stderr.write(`${line}\n`);
const now = new Date();
const size = Number(values.organizations);
const effort = {
  rounds: Number(values.rounds),
  seconds: Number(values.seconds),
  connections: Number(values.connections),
};

const keep = values.keep && resolve(values.keep);
const directory = await prepareDirectory({ size, now, keep, say });
const posada = await startPosada(directory.home, values.flags.split(" ").filter(Boolean));
const database = await openEmbedded({ home: directory.home, as: "command", say });
const reference = await startReference(database.url);
try {
  const ports = { posada: posada.port, reference: reference.port };
  const idle = (await readCounters(posada.port)).residentMegabytes;
  const answered: Answered[] = [];
  for (const question of questionsOver(size).filter(({ key }) => values.only.includes(key))) {
    const bytes = await compareFacts(question, ports);
    say(`${question.key}: the same facts, ${bytes} bytes; measuring.`);
    const { key, title, wanted } = question;
    answered.push({ key, title, wanted, bytes, ...(await measure(question, ports, effort)) });
  }
  const result = {
    at: now.toISOString(),
    cores: availableParallelism(),
    organizations: size,
    ...effort,
    startMilliseconds: Math.round(posada.startedIn),
    residentMegabytes: {
      idle: Math.round(idle),
      after: Math.round((await readCounters(posada.port)).residentMegabytes),
    },
    answered,
  };
  const folder = join(root, "var", "bench");
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, `${result.at.replaceAll(/[:.]/g, "-")}.json`),
    `${JSON.stringify(result, null, 2)}\n`,
  );
  process.stdout.write(toTable(result));
} finally {
  await reference.stop();
  await database.close();
  await posada.stop();
  await directory.remove();
}
