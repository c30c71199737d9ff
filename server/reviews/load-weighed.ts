import type { Transaction } from "../database/prisma.ts";
import { loadDocuments } from "../organizations/load-documents.ts";
import { clocksOf } from "../verification/clocks.ts";
import { type IntervalDays, intervalKey } from "../verification/intervals.ts";
import type { Evidence } from "./reasons.ts";
import type { Weighed, WeighedClaim, WeighedFinding } from "./weigh.ts";
import { weighedSql } from "./weighed-sql.ts";

/** An organization as it is weighed, and what its task keeps of it. */
export interface LoadedWeighed extends Weighed {
  id: string;
  /** Since when every critical claim stands verified; null while one does not. */
  verifiedAt: Date | null;
  /** Country pages that it has entries on, in order. */
  countries: string[];
}

/** JSON has no moments: Postgres writes them as text. */
interface Raw {
  id: string;
  sourceDate: string | null;
  verifiedAt: string | null;
  foundWrong: number;
  policyDays: IntervalDays;
  /** Where they differ from the policy's. */
  ownDays: Partial<IntervalDays>;
  countries: string[];
  legalAid: boolean;
  waitedMonths: number;
  claims: (Pick<WeighedClaim, "id" | "kind" | "attempts" | "wrong"> & {
    dueAt: string | null;
    hotline: boolean;
  })[];
  findings: (Omit<WeighedFinding, "firstSeenAt"> & { firstSeenAt: string })[];
}

interface Asked {
  /** The review whose tasks are made: what came before its month tells how long something has waited. */
  month: Date;
  asOf: Date;
  /** The sections that organizations have to themselves: see `findOnlyProviders`. */
  onlyProviders: ReadonlyMap<string, NonNullable<Evidence["places"]>>;
  /** Days that the interval policy is to have instead: only to see what would come of it. */
  intervals?: Partial<IntervalDays>;
}

const dayLength = 24 * 60 * 60 * 1000;

/** The next organizations that a review may be about, in order of their ids; two statements, one where no check failed. */
export async function loadWeighed(
  tx: Transaction,
  { after, size }: { after: string | null; size: number },
  { month, asOf, onlyProviders, intervals }: Asked,
): Promise<LoadedWeighed[]> {
  const rows = await tx.$queryRawUnsafe<{ weighed: string }[]>(weighedSql, after, size, asOf, month);
  const all = rows.map(({ weighed }) => JSON.parse(weighed) as Raw);
  const wrong = await findStandingWrong(
    tx,
    all.filter(({ foundWrong }) => foundWrong > 0).map(({ id }) => id),
  );
  return all.map((raw) => ({
    ...raw,
    verifiedAt: toMoment(raw.verifiedAt),
    hotline: raw.claims.some(({ hotline }) => hotline),
    onlyIn: onlyProviders.get(raw.id) ?? [],
    claims: raw.claims.map((claim) => toClaim(raw, claim, { intervals, isWrong: wrong.has(claim.id) })),
    findings: raw.findings.map((finding) => ({ ...finding, firstSeenAt: new Date(finding.firstSeenAt) })),
  }));
}

function toClaim(
  { legalAid, policyDays, ownDays }: Raw,
  { id, kind, dueAt, hotline, attempts, wrong }: Raw["claims"][number],
  { intervals, isWrong }: Pick<Asked, "intervals"> & { isWrong: boolean },
): WeighedClaim {
  const key = intervalKey(kind, { legalAid, phoneType: hotline ? "HOTLINE" : undefined });
  const kept = ownDays[key] ?? policyDays[key];
  const intervalDays = ownDays[key] ?? intervals?.[key] ?? policyDays[key];
  const due = dueAt === null ? null : new Date(new Date(dueAt).getTime() + (intervalDays - kept) * dayLength);
  return { id, kind, intervalDays, dueAt: due, attempts, wrong, standsWrong: isWrong };
}

/** Claims that a check found wrong as they stand. They are few, and only their documents tell which. */
async function findStandingWrong(tx: Transaction, ids: string[]): Promise<Set<string>> {
  const loaded = ids.length > 0 ? await loadDocuments(tx, ids) : [];
  const clocks = loaded.flatMap(({ document, verifications, days }) => [
    ...clocksOf(document, verifications, days).byClaim.values(),
  ]);
  return new Set(clocks.filter(({ foundWrongAt }) => foundWrongAt !== null).map(({ id }) => id));
}

const toMoment = (text: string | null) => (text === null ? null : new Date(text));
