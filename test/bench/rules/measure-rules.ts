import { openEmbedded } from "../../../server/database/embedded/open-embedded.ts";
import { openDatabase } from "../../../server/database/prisma.ts";
import { prepareDirectory } from "../directory.ts";
import { timeCommand } from "../time-command.ts";
import type { RulesMeasured } from "./table.ts";
import { timeRules } from "./time-rules.ts";

interface Options {
  size: number;
  now: Date;
  keep: string | undefined;
  say: (line: string) => void;
}

/** Measures all rules on one organization, and `posada check` over all of them: the first time, and when nothing is new. */
export async function measureRules({ size, now, keep, say }: Options): Promise<RulesMeasured> {
  const directory = await prepareDirectory({ size, now, keep, say });
  try {
    const single = await withDatabase(directory.home, say, (db) => timeRules(db, now));
    const first = await timeCommand(directory.home, "check");
    const again = await timeCommand(directory.home, "check");
    return { organizations: size, single, first, again };
  } finally {
    await directory.remove();
  }
}

async function withDatabase<T>(
  home: string,
  say: (line: string) => void,
  work: (db: ReturnType<typeof openDatabase>) => Promise<T>,
): Promise<T> {
  const database = await openEmbedded({ home, as: "command", say });
  const db = openDatabase(database.url);
  try {
    return await work(db);
  } finally {
    await db.$disconnect();
    await database.close();
  }
}
