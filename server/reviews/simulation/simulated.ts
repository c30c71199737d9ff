import type { OrganizationDocument } from "../../organizations/document.ts";
import { claimsOf, type DocumentClaim } from "../../verification/claims.ts";
import { clocksOf } from "../../verification/clocks.ts";
import type { IntervalDays } from "../../verification/intervals.ts";
import {
  reachedNobody,
  type Verification,
  type VerificationMethod,
  type VerificationOutcome,
} from "../../verification/standing.ts";
import type { Weighed, WeighedClaim } from "../weigh.ts";

/** An organization of the simulated world: what the directory says of it, what was checked, and how it really is. */
export interface Simulated {
  /** Its place in order, by which chances are drawn. */
  index: number;
  document: OrganizationDocument;
  verifications: Verification[];
  claims: DocumentClaim[];
  weighed: Weighed & { verifiedAt: Date | null };
  /** Claims that say what is not so, by id. */
  wrong: Set<string>;
  /** It is not there any more: whatever its entry says leads nowhere. */
  gone: boolean;
  /** It answers letters at all. */
  answers: boolean;
  /** Its mailbox sent a letter back. */
  bounced: boolean;
  /** In which month it was last reminded of a letter, towards that month's end. */
  remindedIn: number | null;
  /** It was there on the first day; somebody has worked on it, or it has answered. */
  first: boolean;
  lookedAt: boolean;
}

/** What came of a check of one claim. */
export interface Outcome {
  claimId: string;
  outcome: VerificationOutcome;
}

const twoYears = 730 * 24 * 60 * 60 * 1000;
const foundWrong: readonly VerificationOutcome[] = ["WRONG", "MOVED", "CLOSED", "CORRECTED"];

/** Keeps checks of an organization as verifications; what is corrected says something else from then on, which is right. */
export function record(
  one: Simulated,
  outcomes: readonly Outcome[],
  { method, at, days }: { method: VerificationMethod; at: Date; days: IntervalDays },
): void {
  const corrected = outcomes.filter(({ outcome }) => outcome === "CORRECTED").map(({ claimId }) => claimId);
  for (const id of corrected) {
    correct(one.document, id, one.verifications.length);
    one.wrong.delete(id);
  }
  if (corrected.length > 0) one.claims = claimsOf(one.document, days);
  for (const { claimId, outcome } of outcomes)
    one.verifications.push({
      ...{ id: `${claimId}/${one.verifications.length}`, claimId, outcome, method, revision: 1 },
      fingerprint: one.claims.find(({ id }) => id === claimId)!.fingerprint,
      ...{ verifiedAt: at, recordedAt: at },
    });
  reckon(one, at, days);
}

/** Reads its clocks and the history of its claims anew. */
export function reckon(one: Simulated, asOf: Date, days: IntervalDays): void {
  const { byClaim, verifiedAt } = clocksOf(one.document, one.verifications, days);
  one.weighed.verifiedAt = toDate(verifiedAt);
  one.weighed.claims = one.claims
    .filter(({ critical }) => critical)
    .map(({ id, kind, intervalDays }): WeighedClaim => {
      const clock = byClaim.get(id)!;
      const standsWrong = clock.foundWrongAt !== null;
      return { id, kind, intervalDays, dueAt: toDate(clock.dueAt), standsWrong, ...historyOf(one, id, asOf) };
    });
}

function historyOf(
  { verifications }: Simulated,
  claimId: string,
  asOf: Date,
): Pick<WeighedClaim, "attempts" | "wrong"> {
  let [attempts, wrong] = [0, 0];
  for (const made of verifications) {
    if (made.claimId !== claimId) continue;
    attempts = reachedNobody(made) ? attempts + 1 : 0;
    if (foundWrong.includes(made.outcome) && asOf.getTime() - made.verifiedAt.getTime() < twoYears)
      wrong += 1;
  }
  return { attempts, wrong };
}

/** Gives a claim another value, which no check was made of. */
function correct(document: OrganizationDocument, id: string, version: number): void {
  for (const phone of document.phones) if (phone.id === id) phone.number = `+52${version}`;
  for (const email of document.emails)
    if (email.id === id) email.address = `${version}@${document.slug}.example`;
  for (const link of document.links)
    if (link.id === id) link.url = `https://${document.slug}.example/${version}`;
  for (const at of document.locations) if (at.id === id) at.address1 = `Calle ${version}`;
  for (const hours of document.schedules) if (hours.id === id) hours.closes = `${10 + (version % 10)}:30`;
}

const toDate = (text: string | null) => (text === null ? null : new Date(text));
