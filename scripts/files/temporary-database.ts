import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbedded } from "../../server/database/embedded/open-embedded.ts";

/** Starts an embedded Postgres that lives as long as `work`, and gives it the URL of its owner. */
export async function withTemporaryPostgres<T>(work: (url: string) => Promise<T>): Promise<T> {
  const home = await mkdtemp(join(tmpdir(), "posada-check-"));
  // Root does not run Postgres itself: the account that does has to pass through.
  await chmod(home, 0o711);
  try {
    const database = await openEmbedded({ home, as: "command", say: () => {}, durable: false });
    try {
      return await work(database.url);
    } finally {
      await database.close();
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
