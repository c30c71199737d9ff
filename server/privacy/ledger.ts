import { createHmac } from "node:crypto";
import { mkdir, open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { giveToOwner } from "../database/embedded/home.ts";
import type { Transaction } from "../database/prisma.ts";
import type { PurgeTerm } from "./read-terms.ts";

/** A term that nobody can read any more: how long it was, and its keyed hash. Or a user who was made nameless. */
export type LedgerTerm =
  | { words: number; hash: string }
  | { digits: number; hash: string }
  | { user: string };

/** One purge as the ledger keeps it, with the key of its hashes: it outlives the database. */
export interface LedgerEntry {
  id: string;
  key: string;
  terms: LedgerTerm[];
  reason: string;
  hits: number;
  purgedBy: string;
  purgedAt: string;
}

/** The hash by which a term is known again: HMAC-SHA-256 over folded words with spaces between, or digits. */
export function hashText(key: string, text: string): string {
  return createHmac("sha256", key).update(text).digest("hex");
}

/** What the ledger keeps of a term. */
export function hashTerm(key: string, { kind, text }: Pick<PurgeTerm, "kind" | "text">): LedgerTerm {
  const hash = hashText(key, text);
  return kind === "WORDS" ? { words: text.split(" ").length, hash } : { digits: text.length, hash };
}

/** The key of this directory's hashes, made with its tables. */
export async function readKey(tx: Transaction): Promise<string> {
  const { value } = await tx.setting.findUniqueOrThrow({ where: { name: "purge.key" } });
  return value as string;
}

/** The purges that the database knows of, oldest first; all of them without `ids`. */
export async function readPurges(tx: Transaction, ids?: string[]): Promise<LedgerEntry[]> {
  const key = await readKey(tx);
  const rows = await tx.purge.findMany({
    where: ids && { id: { in: ids } },
    orderBy: [{ purgedAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ terms, purgedAt, ...row }) => ({
    ...row,
    key,
    terms: terms as unknown as LedgerTerm[],
    purgedAt: purgedAt.toISOString(),
  }));
}

const fileOf = (home: string) => join(home, "purges.jsonl");

/** The purges that the data folder remembers. A line that was cut short when the machine stopped is passed over. */
export async function readLedger(home: string): Promise<LedgerEntry[]> {
  const text = await readFile(fileOf(home), "utf8").catch((problem: NodeJS.ErrnoException) => {
    if (problem.code === "ENOENT") return "";
    throw problem;
  });
  return text.split("\n").flatMap((line) => {
    try {
      return line === "" ? [] : [JSON.parse(line) as LedgerEntry];
    } catch {
      return [];
    }
  });
}

/** Adds to the data folder's memory what it does not have yet; what it gives back is on the disk. */
export async function appendLedger(home: string, entries: LedgerEntry[]): Promise<void> {
  const known = new Set((await readLedger(home)).map(({ id }) => id));
  const lines = entries.filter(({ id }) => !known.has(id)).map((entry) => `${JSON.stringify(entry)}\n`);
  if (lines.length === 0) return;
  await mkdir(home, { recursive: true });
  // The key stands in it: its owner alone may read it.
  const file = await open(fileOf(home), "a", 0o600);
  try {
    // An empty line, should the last one have been cut short.
    await file.appendFile(`\n${lines.join("")}`);
    await file.sync();
    await giveToOwner(home, fileOf(home));
  } finally {
    await file.close();
  }
}
