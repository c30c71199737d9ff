import type { Transaction } from "../../database/prisma.ts";
import type { OrganizationDocument } from "../../organizations/document.ts";
import type { KeptFinding } from "../kept-finding.ts";
import { candidatesSql, keepingNeighborsSql, keepingSql, neighborsSql } from "./candidates-sql.ts";
import type { OfMany } from "./compare-profiles.ts";
import { type Compared, comparedOf } from "./compared.ts";
import { keysOf } from "./keys-of.ts";
import type { Profile } from "./profile.ts";

/** Who may be the same as somebody. */
export interface Candidates {
  /** Ids, the likeliest first. */
  ids: string[];
  /** Which of the keys more than a few organizations have. */
  ofMany: OfMany;
}

/** What stands beside profiles: who may be the same, what they say, and what is kept of whom they resemble. */
export interface Neighbors {
  candidates: Map<string, Candidates>;
  /** What a candidate says; undefined for one that is gone meanwhile. */
  find(id: string): Compared | undefined;
  kept: KeptFinding[];
}

/** What the statements answer with. */
export interface Found {
  candidates: { subject: number; ids: string[] }[];
  ofMany: { subject: number; said: string[] }[];
}
export type FoundKept = Found & { kept: (Omit<KeptFinding, "lastSeenAt"> & { lastSeenAt: string })[] };
type FoundNeighbors = FoundKept & { documents: OrganizationDocument[] };

/** Finds who may be the same as each of the profiles, saved or not: one statement for any number of them. */
export async function findCandidates(
  tx: Transaction,
  profiles: readonly Profile[],
): Promise<Map<string, Candidates>> {
  return toCandidates(profiles, await ask<Found>(tx, candidatesSql, profiles));
}

/** The same with what is needed to compare them, in one statement too. */
export async function findNeighbors(tx: Transaction, profiles: readonly Profile[]): Promise<Neighbors> {
  return toNeighbors(profiles, await ask<FoundNeighbors>(tx, neighborsSql, profiles));
}

/** Keeps the keys by which organizations that are saved are found: one statement for any number of them. */
export async function keepKeys(tx: Transaction, profiles: readonly Profile[]): Promise<void> {
  if (profiles.length > 0) await ask(tx, keepingSql, profiles);
}

/** Keeps the keys of organizations and finds their neighbors: one statement for one, two for several, who may be each other's. */
export async function keepAndFind(tx: Transaction, profiles: readonly Profile[]): Promise<Neighbors> {
  if (profiles.length === 1)
    return toNeighbors(profiles, await ask<FoundNeighbors>(tx, keepingNeighborsSql, profiles));
  await keepKeys(tx, profiles);
  return findNeighbors(tx, profiles);
}

/** Asks one of the statements about profiles. */
export async function ask<Answer>(
  tx: Transaction,
  sql: string,
  profiles: readonly Profile[],
): Promise<Answer> {
  const all = profiles.map((profile, index) => ({ subject: index + 1, ...keysOf(profile) }));
  const keys = all.flatMap(({ subject, keys: own }) => own.map((key) => ({ subject, key })));
  const words = all.flatMap(({ subject, words: own }) => own.map((word) => ({ subject, ...word })));
  const [row] = await tx.$queryRawUnsafe<[{ found: string }]>(
    sql,
    profiles.map(({ id }) => id),
    keys.map(({ subject }) => subject),
    keys.map(({ key }) => key),
    words.map(({ subject }) => subject),
    words.map(({ word }) => word),
    words.map(({ place }) => place),
  );
  return JSON.parse(row.found);
}

function toNeighbors(profiles: readonly Profile[], found: FoundNeighbors): Neighbors {
  const documents = new Map(found.documents.map((document) => [document.id, document]));
  const read = new Map<string, Compared>();
  return {
    candidates: toCandidates(profiles, found),
    find: (id) => {
      const document = documents.get(id);
      if (document && !read.has(id)) read.set(id, comparedOf(document));
      return read.get(id);
    },
    kept: toKept(found),
  };
}

export function toKept({ kept }: FoundKept): KeptFinding[] {
  return kept.map((finding) => ({ ...finding, lastSeenAt: new Date(finding.lastSeenAt) }));
}

/** Candidates by the profile's id. */
export function toCandidates(profiles: readonly Profile[], found: Found): Map<string, Candidates> {
  const ids = new Map(found.candidates.map((one) => [one.subject, one.ids]));
  const many = new Map(found.ofMany.map(({ subject, said }) => [subject, new Set(said)]));
  return new Map(
    profiles.map(({ id }, index) => [
      id,
      { ids: ids.get(index + 1) ?? [], ofMany: (key) => many.get(index + 1)?.has(key) ?? false },
    ]),
  );
}
