import { resolve } from "node:path";
import { countRows } from "../../database/backup/manifest.ts";
import { restoreBackup } from "../../database/backup/restore-backup.ts";
import { openBare } from "../../database/open-store.ts";
import { fail } from "../../errors.ts";
import { type Command, takeNoMore } from "../command.ts";

export const restore: Command = {
  usage: "restore FILE",
  summary: "Bring a backup back, into an empty data folder or database on which no server runs.",
  async run({ arguments: [given, ...rest], environment, print, say }) {
    takeNoMore({ arguments: rest });
    const file = given ? resolve(given) : fail("USAGE", "Name the file to restore: posada restore FILE");
    // As a server, so that none runs on this folder meanwhile.
    const { url, close } = await openBare({ ...environment, as: "server", say });
    try {
      const manifest = await restoreBackup({ url, file, say });
      print(`Restored ${countRows(manifest)} rows, as of ${manifest.takenAt}. Start Posada to serve them.`);
      return 0;
    } finally {
      await close();
    }
  },
};
