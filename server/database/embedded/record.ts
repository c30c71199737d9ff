import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { copyFile, link, open, readFile, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fail } from "../../errors.ts";
import { giveToOwner } from "./home.ts";

/** What `database.json` in the data folder remembers about its database. */
export interface DatabaseRecord {
  password: string;
  /** The cluster's folder: relative to the data folder, which may be moved, or absolute when it lies elsewhere. */
  cluster: string;
  /** The port it prefers, so that everybody who starts it again does so at the same address. */
  port: number;
  /** True once the cluster was made: if it is missing after that, it was lost, and is not made anew. */
  created: boolean;
}

const fileOf = (home: string) => join(home, "database.json");

/** The absolute place of a record's cluster. */
export function clusterFolder(home: string, record: DatabaseRecord): string {
  return resolve(home, record.cluster);
}

/** Reads the record of a data folder; none when it was never opened. */
export async function readRecord(home: string): Promise<DatabaseRecord | undefined> {
  let text: string;
  try {
    text = await readFile(fileOf(home), "utf8");
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw problem;
  }
  const record = parse(text);
  return record ?? fail("DATABASE_START_FAILED", `${fileOf(home)} is damaged. Restore it from a backup.`);
}

/** Writes the first record, unless another process was faster; answers with the one that counts. */
export async function createRecord(home: string, record: DatabaseRecord): Promise<DatabaseRecord> {
  const draft = await writeDraft(home, record);
  try {
    // A hard link appears at once, whole, and never replaces: of two first openers exactly one wins.
    await link(draft, fileOf(home)).catch((problem) => {
      if (problem.code === "EEXIST") throw problem;
      return copyFile(draft, fileOf(home), constants.COPYFILE_EXCL); // a file system without hard links
    });
    return record;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== "EEXIST") throw problem;
    return (await readRecord(home)) ?? record;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Replaces the record, so that a reader sees the old one or the new one and nothing between. */
export async function replaceRecord(home: string, record: DatabaseRecord): Promise<void> {
  await rename(await writeDraft(home, record), fileOf(home));
}

async function writeDraft(home: string, record: DatabaseRecord): Promise<string> {
  const draft = `${fileOf(home)}.new-${randomBytes(6).toString("hex")}`;
  try {
    const file = await open(draft, "wx", 0o600);
    try {
      await file.writeFile(`${JSON.stringify(record, null, 2)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await giveToOwner(home, draft);
    return draft;
  } catch (problem) {
    await rm(draft, { force: true });
    throw problem;
  }
}

function parse(text: string): DatabaseRecord | undefined {
  try {
    const { password, cluster, port, created } = JSON.parse(text);
    if (typeof password !== "string" || typeof cluster !== "string" || !Number.isInteger(port))
      return undefined;
    return { password, cluster, port, created: created === true };
  } catch {
    return undefined;
  }
}
