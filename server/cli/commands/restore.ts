import { resolve } from "node:path";
import { countRows } from "../../database/backup/manifest.ts";
import { restoreBackup } from "../../database/backup/restore-backup.ts";
import { openBare } from "../../database/open-store.ts";
import { openDatabase } from "../../database/prisma.ts";
import { fail } from "../../errors.ts";
import { reapplyPurges } from "../../privacy/reapply-purges.ts";
import { type Command, takeNoMore } from "../command.ts";

/** What was purged after the backup was taken must not come back with it. */
async function purgeAgain(url: string, options: Parameters<typeof reapplyPurges>[1]): Promise<void> {
  const db = openDatabase(url);
  try {
    await reapplyPurges(db, options);
  } finally {
    await db.$disconnect();
  }
}

export const restore: Command = {
  usage: "restore FILE",
  summary: "Bring a backup back, into an empty data folder or database on which no server runs.",
  async run({ arguments: [given, ...rest], environment, now, print, say }) {
    takeNoMore({ arguments: rest });
    const file = given ? resolve(given) : fail("USAGE", "Name the file to restore: posada restore FILE");
    // As a server, so that none runs on this folder meanwhile.
    const { url, close } = await openBare({ ...environment, as: "server", say });
    try {
      const manifest = await restoreBackup({ url, file, say });
      await purgeAgain(url, { home: environment.home, now, say });
      print(`Restored ${countRows(manifest)} rows, as of ${manifest.takenAt}. Start Posada to serve them.`);
      return 0;
    } finally {
      await close();
    }
  },
};
