import { openEmbedded } from "../../server/database/embedded/open-embedded.ts";
import { compareFacts } from "./compare.ts";
import { readCounters } from "./counters.ts";
import { prepareDirectory } from "./directory.ts";
import { type Effort, measure } from "./measure.ts";
import { startPosada, startReference } from "./programs.ts";
import { questionsOver } from "./questions.ts";
import type { Answered } from "./table.ts";

interface Options extends Effort {
  size: number;
  now: Date;
  /** The keys of the questions to ask. */
  only: string;
  keep: string | undefined;
  /** Flags for Posada's node. */
  flags: string[];
  say: (line: string) => void;
}

/** What the questions came to, and what the server took to answer them. */
export interface Reads extends Effort {
  organizations: number;
  startMilliseconds: number;
  residentMegabytes: { idle: number; after: number };
  answered: Answered[];
}

/** Asks Posada and the reference the same questions over a generated directory. */
export async function measureReads({
  size,
  now,
  only,
  keep,
  flags,
  say,
  ...effort
}: Options): Promise<Reads> {
  const directory = await prepareDirectory({ size, now, keep, say });
  const posada = await startPosada(directory.home, { flags });
  const database = await openEmbedded({ home: directory.home, as: "command", say });
  const reference = await startReference(database.url);
  try {
    const ports = { posada: posada.port, reference: reference.port };
    const idle = (await readCounters(posada.port)).residentMegabytes;
    const answered: Answered[] = [];
    for (const question of questionsOver(size).filter(({ key }) => only.includes(key))) {
      const bytes = await compareFacts(question, ports);
      say(`${question.key}: the same facts, ${bytes} bytes; measuring.`);
      const { key, title, wanted } = question;
      answered.push({ key, title, wanted, bytes, ...(await measure(question, ports, effort)) });
    }
    const after = (await readCounters(posada.port)).residentMegabytes;
    return {
      organizations: size,
      ...effort,
      startMilliseconds: Math.round(posada.startedIn),
      residentMegabytes: { idle: Math.round(idle), after: Math.round(after) },
      answered,
    };
  } finally {
    await reference.stop();
    await database.close();
    await posada.stop();
    await directory.remove();
  }
}
