import type { Severity } from "../quality/finding.ts";
import type { FindingSource } from "../quality/kept-finding.ts";
import type { ClaimKind } from "../verification/intervals.ts";
import type { Evidence, HarmCode, SignCode, TaskReason } from "./reasons.ts";
import type { HarmPoints, ReviewPolicyValues, SignPoints } from "./review-policy.ts";

/** One critical claim: what is known of its truth. */
export interface WeighedClaim {
  id: string;
  kind: ClaimKind;
  intervalDays: number;
  /** When the verification that holds stops counting; null while it does not stand verified. */
  dueAt: Date | null;
  /** How often checks reached nobody since something was last found out. */
  attempts: number;
  /** How often checks of the last two years found it wrong, whatever it said then; and whether it stands wrong now. */
  wrong: number;
  standsWrong: boolean;
}

/** Something open that was noticed. */
export interface WeighedFinding {
  rule: string;
  source: FindingSource;
  severity: Severity;
  otherId: string | null;
  firstSeenAt: Date;
  /** Whether a reader reported it, and nobody who works here. */
  byReader: boolean;
}

/** All of an organization that its task's score is made of. */
export interface Weighed {
  hotline: boolean;
  legalAid: boolean;
  /** The sections in which it is the only one in its state. */
  onlyIn: NonNullable<Evidence["places"]>;
  /** The source's own date, as precise as it is; null where it is not known. */
  sourceDate: string | null;
  waitedMonths: number;
  claims: WeighedClaim[];
  findings: WeighedFinding[];
}

export interface Weight {
  score: number;
  harm: number;
  likelihood: number;
  /** The weightiest first. */
  reasons: TaskReason[];
}

const dayLength = 24 * 60 * 60 * 1000;
/** What is older than three of its intervals is as old as can be. */
const oldest = 3;
/** After so many, one more attempt says nothing new. */
const mostAttempts = 3;
/** Of several signs of one kind the weightiest counts whole and each of the others this part of its points. */
const furtherPart = 0.2;
/** What the clocks say already, and what is only good to know. */
const counted = ({ rule, severity }: WeighedFinding) =>
  severity !== "NOTE" && rule !== "SOURCE_OLD" && rule !== "CLAIM_OVERDUE";

/** How urgent it is to look at an organization: harm × likelihood, and what waiting adds. docs/review.md has the formula. Pure. */
export function weigh(subject: Weighed, policy: ReviewPolicyValues, asOf: Date): Weight {
  const harms = harmOf(subject, policy.harm);
  const signs = signsOf(subject, policy.signs, asOf);
  const harm = rounded(1 + sum(harms));
  const likelihood = rounded(sum(signs));
  const waited: TaskReason[] =
    subject.waitedMonths > 0
      ? [
          {
            code: "WAITED",
            points: policy.waitingPoints * subject.waitedMonths,
            evidence: { count: subject.waitedMonths },
          },
        ]
      : [];
  // By what each of them does to the score.
  const moved = [
    ...harms.map((reason) => ({ reason, by: reason.points * likelihood })),
    ...signs.map((reason) => ({ reason, by: reason.points * harm })),
    ...waited.map((reason) => ({ reason, by: reason.points })),
  ];
  const reasons = moved.sort((one, other) => other.by - one.by).map(({ reason }) => reason);
  return { score: rounded(harm * likelihood + sum(waited)), harm, likelihood, reasons };
}

function harmOf({ hotline, legalAid, onlyIn, findings }: Weighed, points: HarmPoints): TaskReason[] {
  const reports = findings.filter(({ byReader }) => byReader).length;
  const reason = (is: boolean, code: HarmCode, given: number, evidence: Evidence = {}): TaskReason[] =>
    is && given > 0 ? [{ code, points: given, evidence }] : [];
  return [
    ...reason(hotline, "HOTLINE", points.hotline),
    ...reason(legalAid, "LEGAL_AID", points.legalAid),
    ...reason(onlyIn.length > 0, "ONLY_PROVIDER", points.onlyProvider, { places: onlyIn }),
    ...reason(reports > 0, "READER_REPORTS", points.readerReports, { count: reports }),
  ];
}

function signsOf(subject: Weighed, points: SignPoints, asOf: Date): TaskReason[] {
  const { claims, sourceDate } = subject;
  const findings = subject.findings.filter(counted);
  const reason = (code: SignCode, each: number[], evidence: Evidence): TaskReason[] => {
    const total = rounded(together(each));
    return total > 0 ? [{ code, points: total, evidence: { count: each.length, ...evidence } }] : [];
  };
  const noticed = (code: SignCode, each: number, fits: (finding: WeighedFinding) => boolean) => {
    const found = findings.filter(fits);
    const others = [...new Set(found.flatMap(({ otherId }) => otherId ?? []))].sort();
    const rules = [...new Set(found.map(({ rule }) => rule))].sort();
    return reason(
      code,
      found.map(() => each),
      { rules, ...(others.length > 0 && { others }) },
    );
  };
  const ownRule = (severity: Severity) => (finding: WeighedFinding) =>
    finding.source === "RULE" && finding.severity === severity;

  const never = claims.filter(({ dueAt, standsWrong }) => dueAt === null && !standsWrong);
  const neverAges = never.map(({ intervalDays }) => sourceAge(sourceDate, intervalDays, asOf));
  const overdue = claims.filter(({ dueAt }) => dueAt !== null && dueAt <= asOf);
  const ages = overdue.map(({ dueAt, intervalDays }) => ageOf(dueAt!, intervalDays, asOf));
  const soon = claims.flatMap(({ dueAt }) => (isSoon(dueAt, asOf) ? [dueAt!] : []));
  const wrong = claims.filter((claim) => claim.standsWrong || claim.wrong > 0);
  const tried = claims.filter(({ attempts }) => attempts > 0);
  return [
    ...noticed("READER_REPORT", points.readerReport, ({ source }) => source === "PERSON"),
    ...noticed("DUPLICATE_CERTAIN", points.duplicateCertain, ({ rule }) => rule === "DUPLICATE_CERTAIN"),
    ...noticed("DUPLICATE_LIKELY", points.duplicateLikely, ({ rule }) => rule === "DUPLICATE_LIKELY"),
    ...reason(
      "FOUND_WRONG",
      // What was corrected since tells how soon such a claim goes wrong, not that it is.
      wrong.map(({ standsWrong }) => points.foundWrong * (standsWrong ? 1 : 0.5)),
      {},
    ),
    ...noticed("CHECK_FAILED", points.checkFailed, ({ source }) => source === "CHECK"),
    ...noticed("FINDING_BLOCKING", points.findingBlocking, ownRule("BLOCKING")),
    ...noticed("FINDING_HIGH", points.findingHigh, ownRule("HIGH")),
    ...noticed("FINDING_MEDIUM", points.findingMedium, ownRule("MEDIUM")),
    ...noticed("FINDING_LOW", points.findingLow, ownRule("LOW")),
    ...reason(
      "NEVER_VERIFIED",
      neverAges.map((age) => points.neverVerified * age),
      { age: rounded(Math.max(0, ...neverAges)), ...(sourceDate && { since: sourceDate }) },
    ),
    ...reason(
      "OVERDUE",
      ages.map((age) => points.overdue * age),
      { age: rounded(Math.max(0, ...ages)) },
    ),
    ...reason(
      "NO_ANSWER",
      tried.map(({ attempts }) => points.noAnswer * Math.min(attempts, mostAttempts)),
      { count: sum(tried.map(({ attempts }) => ({ points: attempts }))) },
    ),
    ...reason(
      "DUE_SOON",
      soon.map(() => points.dueSoon),
      {
        day: soon
          .sort((one, other) => one.getTime() - other.getTime())[0]
          ?.toISOString()
          .slice(0, 10),
      },
    ),
  ];
}

/** Due, but not yet overdue: within the month and a little. */
function isSoon(dueAt: Date | null, asOf: Date): boolean {
  return dueAt !== null && dueAt > asOf && dueAt.getTime() - asOf.getTime() <= 31 * dayLength;
}

/** Age over interval of a claim that was verified once. */
function ageOf(dueAt: Date, intervalDays: number, asOf: Date): number {
  const age = 1 + (asOf.getTime() - dueAt.getTime()) / (intervalDays * dayLength);
  return Math.min(age, oldest);
}

/** The same of one that never was: as old as its source, and never fresh; where no date is known, as old as can be. */
function sourceAge(sourceDate: string | null, intervalDays: number, asOf: Date): number {
  if (sourceDate === null) return oldest;
  const age = (asOf.getTime() - new Date(sourceDate).getTime()) / (intervalDays * dayLength);
  return Math.min(Math.max(age, 1), oldest);
}

function together(each: number[]): number {
  const weightiest = Math.max(0, ...each);
  return weightiest + furtherPart * (each.reduce((all, one) => all + one, 0) - weightiest);
}

const sum = (reasons: readonly { points: number }[]) => reasons.reduce((all, { points }) => all + points, 0);
/** Where floating point ends: two that weigh the same are the same. */
const rounded = (value: number) => Math.round(value * 1000) / 1000;
