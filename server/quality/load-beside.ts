import type { Transaction } from "../database/prisma.ts";
import type { OrganizationDocument } from "../organizations/document.ts";
import type { ClockSource } from "../verification/claim-clocks.ts";
import { clocksOf } from "../verification/clocks.ts";
import type { IntervalDays } from "../verification/intervals.ts";
import { besideSql } from "./beside-sql.ts";
import type { KeptFinding } from "./kept-finding.ts";
import type { Neighbor, RuleContext } from "./rule-context.ts";
import { type RuleSetting, type RuleSettings, ruleSettings } from "./rule-settings.ts";

/** A document to look at, saved or not, with what was verified of it; nothing of what is new. */
export type Subject = { document: OrganizationDocument } & Partial<ClockSource>;

/** What stands beside documents. */
export interface Beside {
  settings: RuleSettings;
  contextOf(subject: Subject): RuleContext;
  /** What the rules, and looks at the outside world, have noticed about them before. */
  kept: KeptFinding[];
}

type RawFinding = Omit<KeptFinding, "lastSeenAt"> & { lastSeenAt: string };
interface RawBeside {
  settings: RuleSetting[];
  pages: { code: string; locales: string[] }[];
  parents: { id: string; name: string }[];
  /** Each with the document and the mailbox that it shares. */
  neighbors: (Neighbor & { about: string; address: string })[];
  branches: { id: string; count: number }[];
  days: IntervalDays;
  kept: RawFinding[];
}

/**
 * Loads what the rules may know beside documents, and what they noticed about them before: one statement for any number
 * of them. Who may not read all of an organization (`whole`) learns nothing of its neighbors, nor of what is kept.
 */
export async function loadBeside(
  tx: Transaction,
  subjects: readonly Subject[],
  { now, whole = true }: { now: Date; whole?: boolean },
): Promise<Beside> {
  const documents = subjects.map(({ document }) => document);
  const mailboxes = documents.flatMap(({ id, emails }) =>
    whole
      ? emails.flatMap(({ address }) => (address === null ? [] : [{ id, address: address.toLowerCase() }]))
      : [],
  );
  const [row] = await tx.$queryRawUnsafe<[{ beside: string }]>(
    besideSql,
    [...new Set(documents.flatMap(({ entries }) => entries.map(({ country }) => country)))],
    [...new Set(documents.flatMap(({ parentId }) => parentId ?? []))],
    mailboxes.map(({ id }) => id),
    mailboxes.map(({ address }) => address),
    whole ? documents.map(({ id }) => id) : [],
    documents.map(({ id }) => id),
  );
  const raw: RawBeside = JSON.parse(row.beside);
  const pages = new Map(raw.pages.map(({ code, locales }) => [code, locales]));
  const parents = new Map(raw.parents.map(({ id, name }) => [id, name]));
  const branches = new Map(raw.branches.map(({ id, count }) => [id, count]));
  const neighbors = Map.groupBy(raw.neighbors, ({ about }) => about);
  return {
    settings: ruleSettings(raw.settings),
    kept: raw.kept.map((finding) => ({ ...finding, lastSeenAt: new Date(finding.lastSeenAt) })),
    contextOf: ({ document, verifications = [], days = raw.days }) => ({
      now,
      clocks: clocksOf(document, verifications, days).byClaim,
      sharedMailboxes: whole ? byMailbox(neighbors.get(document.id) ?? []) : null,
      pageLocales: new Map(document.entries.map(({ country }) => [country, pages.get(country) ?? []])),
      branches: branches.get(document.id) ?? 0,
      parentName: document.parentId === null ? null : (parents.get(document.parentId) ?? null),
    }),
  };
}

function byMailbox(neighbors: RawBeside["neighbors"]): Map<string, Neighbor[]> {
  const shared = new Map<string, Neighbor[]>();
  for (const { about: _, address, ...neighbor } of neighbors)
    shared.set(address, [...(shared.get(address) ?? []), neighbor]);
  return shared;
}
