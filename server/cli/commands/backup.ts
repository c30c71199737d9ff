import { join, resolve } from "node:path";
import { backupName } from "../../database/backup/backup-name.ts";
import { countRows } from "../../database/backup/manifest.ts";
import { writeBackup } from "../../database/backup/write-backup.ts";
import { openBare } from "../../database/open-store.ts";
import { type Command, takeNoMore } from "../command.ts";

export const backup: Command = {
  usage: "backup [FILE]",
  summary:
    "Write the whole directory into one file, by default below POSADA_HOME/backups; the server may run on.",
  async run({ arguments: [given, ...rest], environment, now, print, say }) {
    takeNoMore({ arguments: rest });
    const file = given ? resolve(given) : join(environment.home, "backups", backupName(now));
    const { url, close } = await openBare({ ...environment, as: "command", say });
    try {
      const manifest = await writeBackup({ url, file, now, say });
      const { tables, takenAt } = manifest;
      print(`Wrote ${file}: ${countRows(manifest)} rows in ${tables.length} tables, as of ${takenAt}.`);
      return 0;
    } finally {
      await close();
    }
  },
};
