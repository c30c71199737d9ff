import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../../server/database/open-store.ts";
import { type Database, openDatabase } from "../../../server/database/prisma.ts";
import { findCandidates, keepKeys } from "../../../server/quality/duplicates/find-candidates.ts";
import { profileOf } from "../../../server/quality/duplicates/profile-of.ts";
import { generateDirectory } from "./generator/generate-directory.ts";

interface Options {
  size: number;
  /** A folder to keep the keys in; one that holds a database already is taken as it is. */
  keep: string | undefined;
  say: (line: string) => void;
}

/** How long it takes to find who may be the same as one organization, among so many: milliseconds. */
export interface Candidates {
  organizations: number;
  keys: number;
  /** How many were found for one, in the middle. */
  found: number;
  median: number;
  p95: number;
}

/** The same as a line to read. */
export function candidatesLine({ organizations, keys, found, median, p95 }: Candidates): string {
  return `h: ${found} candidates for one among ${organizations} organizations with ${keys} keys: ${median} ms in the middle, ${p95} ms at 95 %.`;
}

const asked = 400;
const chunk = 5_000;
const batch = 500;

/** Fills a database with the keys of so many organizations, and asks it for the candidates of some, one after the other. */
export async function measureCandidates({ size, keep, say }: Options): Promise<Candidates> {
  const home = keep ? join(keep, "candidates") : await mkdtemp(join(tmpdir(), "posada-candidates-"));
  const isThere = existsSync(join(home, "postgres"));
  await mkdir(home, { recursive: true });
  // The account that runs Postgres when we are root must be able to enter.
  await chmod(home, 0o755);
  const store = await openStore({ databaseUrl: null, publicDatabaseUrl: null, home, as: "command", say });
  const db = openDatabase(store.url);
  try {
    if (!isThere) await fill(db, size, say);
    return await ask(db);
  } finally {
    await db.$disconnect();
    await store.close();
    if (!keep) await rm(home, { recursive: true, force: true });
  }
}

/** Directories one after the other, of other seeds: the same cities and common words, so that keys are as crowded as they get. */
async function fill(db: Database, size: number, say: Options["say"]): Promise<void> {
  const at = new Date("2026-01-01T00:00:00Z");
  for (let done = 0, seed = 1; done < size; seed += 1) {
    const documents = generateDirectory({ seed, organizations: chunk }).documents.slice(0, size - done);
    for (let from = 0; from < documents.length; from += batch) {
      const some = documents.slice(from, from + batch);
      await db.$executeRaw`
        INSERT INTO editorial.organization (id, slug, name, name_status, created_at, edited_at)
        SELECT id, 'o-' || id, name, 'STATED', ${at}, ${at}
        FROM unnest(${some.map(({ id }) => id)}::uuid[], ${some.map(({ name }) => name)}::text[]) AS o (id, name)`;
      await keepKeys(db, some.map(profileOf));
    }
    done += documents.length;
    if (seed % 10 === 0) say(`Kept the keys of ${done} of ${size}.`);
  }
  await db.$executeRawUnsafe("VACUUM ANALYZE editorial.matching_key, editorial.matching_word");
}

async function ask(db: Database): Promise<Candidates> {
  const { documents } = generateDirectory({ seed: 1, organizations: chunk });
  const profiles = documents.filter((_, index) => index % Math.floor(chunk / asked) === 0).map(profileOf);
  const times: number[] = [];
  const found: number[] = [];
  for (const profile of profiles) {
    const started = performance.now();
    const candidates = await findCandidates(db, [profile]);
    times.push(performance.now() - started);
    found.push(candidates.get(profile.id)!.ids.length);
  }
  const [{ organizations, keys }] = await db.$queryRaw<[Pick<Candidates, "organizations" | "keys">]>`
    SELECT (SELECT count(*)::int FROM editorial.organization) AS organizations, count(*)::int AS keys
    FROM editorial.matching_key`;
  return {
    ...{ organizations, keys },
    found: share(found, 0.5),
    median: Math.round(share(times, 0.5) * 10) / 10,
    p95: Math.round(share(times, 0.95) * 10) / 10,
  };
}

function share(numbers: number[], part: number): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length * part)]!;
}
