import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../server/database/open-store.ts";
import { openDatabase } from "../../server/database/prisma.ts";
import { generate } from "./generate.ts";

/** A data folder with a generated directory in it. */
export interface Directory {
  home: string;
  /** Takes the folder away, unless it was asked for by name. */
  remove(): Promise<void>;
}

interface Options {
  size: number;
  now: Date;
  /** A folder to keep the directory in; one that holds a database already is taken as it is. */
  keep: string | undefined;
  say: (line: string) => void;
}

/** Generates a directory of so many organizations in an embedded database of its own. */
export async function prepareDirectory({ size, now, keep, say }: Options): Promise<Directory> {
  const home = keep ?? (await mkdtemp(join(tmpdir(), "posada-bench-")));
  if (keep && existsSync(join(keep, "postgres"))) return { home, remove: async () => {} };
  await mkdir(home, { recursive: true });
  // The account that runs Postgres when we are root must be able to enter.
  await chmod(home, 0o755);
  const store = await openStore({ databaseUrl: null, publicDatabaseUrl: null, home, as: "command", say });
  const db = openDatabase(store.url);
  try {
    const started = performance.now();
    let told = 0;
    await generate(db, {
      size,
      now,
      onProgress: (done, total) => {
        if (done < told + 2500) return;
        told = done;
        say(`Generated and published ${done} of ${total}.`);
      },
    });
    const seconds = (performance.now() - started) / 1000;
    say(`${size} organizations in ${seconds.toFixed(1)} s: ${Math.round(size / seconds)} a second.`);
    await db.$executeRawUnsafe("VACUUM ANALYZE");
  } finally {
    await db.$disconnect();
    await store.close();
  }
  return {
    home,
    remove: async () => {
      if (!keep) await rm(home, { recursive: true, force: true });
    },
  };
}
