import { describe, expect, test } from "@jest/globals";
import { changePolicy, type PolicyChanges, usualPolicy } from "../../../server/reviews/review-policy.ts";
import {
  type Weighed,
  type WeighedClaim,
  type WeighedFinding,
  weigh,
} from "../../../server/reviews/weigh.ts";

const asOf = new Date("2026-12-01T00:00:00Z");
const day = 24 * 60 * 60 * 1000;
const daysFrom = (days: number) => new Date(asOf.getTime() + days * day);

const claim = (overrides: Partial<WeighedClaim> = {}): WeighedClaim => ({
  ...{ id: "a", kind: "PHONE", intervalDays: 180, dueAt: daysFrom(100), attempts: 0, wrong: 0 },
  standsWrong: false,
  ...overrides,
});
const finding = (rule: string, overrides: Partial<WeighedFinding> = {}): WeighedFinding => ({
  ...{ rule, source: "RULE", severity: "MEDIUM", otherId: null, firstSeenAt: asOf, byReader: false },
  ...overrides,
});
const subject = (overrides: Partial<Weighed> = {}): Weighed => ({
  ...{ hotline: false, legalAid: false, onlyIn: [], sourceDate: "2026-11", waitedMonths: 0 },
  ...{ claims: [claim()], findings: [] },
  ...overrides,
});
const weighed = (overrides: Partial<Weighed>, policy = usualPolicy) =>
  weigh(subject(overrides), policy, asOf);
/** The points of each reason, by its code. */
const points = (overrides: Partial<Weighed>) =>
  Object.fromEntries(weighed(overrides).reasons.map(({ code, points: given }) => [code, given]));
const { signs, harm } = usualPolicy;

test("where nothing speaks against an entry it weighs nothing", () => {
  expect(weighed({})).toEqual({ score: 0, harm: 1, likelihood: 0, reasons: [] });
});

describe("likelihood", () => {
  test("grows with a claim's age over its interval, up to three of them", () => {
    expect(points({ claims: [claim({ dueAt: daysFrom(-90) })] })).toEqual({ OVERDUE: signs.overdue * 1.5 });
    expect(points({ claims: [claim({ dueAt: daysFrom(-3000) })] })).toEqual({ OVERDUE: signs.overdue * 3 });
  });

  test("of what nobody has verified counts from the source's date, and is never fresh", () => {
    const never = claim({ dueAt: null });
    expect(points({ claims: [never] })).toEqual({ NEVER_VERIFIED: signs.neverVerified });
    expect(points({ claims: [never], sourceDate: "2024" })).toEqual({
      NEVER_VERIFIED: signs.neverVerified * 3,
    });
    expect(points({ claims: [never], sourceDate: null })).toEqual({
      NEVER_VERIFIED: signs.neverVerified * 3,
    });
    expect(weighed({ claims: [never] }).reasons[0]!.evidence).toEqual({ count: 1, age: 1, since: "2026-11" });
  });

  test("takes the weightiest of several signs of one kind whole, and a fifth of each of the others", () => {
    const claims = [
      claim({ dueAt: daysFrom(-180) }),
      claim({ dueAt: daysFrom(-90) }),
      claim({ dueAt: asOf }),
    ];
    expect(points({ claims })).toEqual({ OVERDUE: signs.overdue * (2 + 0.2 * (1.5 + 1)) });
  });

  test("knows what falls due within the month, and leaves alone what does not", () => {
    expect(points({ claims: [claim({ dueAt: daysFrom(20) })] })).toEqual({ DUE_SOON: signs.dueSoon });
    expect(points({ claims: [claim({ dueAt: daysFrom(40) })] })).toEqual({});
    expect(weighed({ claims: [claim({ dueAt: daysFrom(20) })] }).reasons[0]!.evidence.day).toBe("2026-12-21");
  });

  test("remembers what was found wrong: whole while it stands so, half when it was corrected", () => {
    const wrong = claim({ dueAt: null, standsWrong: true, wrong: 1 });
    expect(points({ claims: [wrong] })).toEqual({ FOUND_WRONG: signs.foundWrong });
    expect(points({ claims: [claim({ wrong: 2 })] })).toEqual({ FOUND_WRONG: signs.foundWrong / 2 });
  });

  test("counts attempts that reached nobody, up to three", () => {
    expect(points({ claims: [claim({ attempts: 2 })] })).toEqual({ NO_ANSWER: signs.noAnswer * 2 });
    expect(points({ claims: [claim({ attempts: 9 })] })).toEqual({ NO_ANSWER: signs.noAnswer * 3 });
  });

  test.each([
    [
      "DUPLICATE_CERTAIN",
      { source: "DUPLICATE", severity: "HIGH" },
      { DUPLICATE_CERTAIN: signs.duplicateCertain },
    ],
    ["DUPLICATE_LIKELY", { source: "DUPLICATE" }, { DUPLICATE_LIKELY: signs.duplicateLikely }],
    ["POSTCODE_ELSEWHERE", {}, { FINDING_MEDIUM: signs.findingMedium }],
    ["PHONE_RETIRED", { severity: "HIGH" }, { FINDING_HIGH: signs.findingHigh }],
    ["ENTRY_MISSING", { severity: "BLOCKING" }, { FINDING_BLOCKING: signs.findingBlocking }],
    ["PHONE_TWICE", { severity: "LOW" }, { FINDING_LOW: signs.findingLow }],
    ["LINK_BROKEN", { source: "CHECK" }, { CHECK_FAILED: signs.checkFailed }],
    ["FLAGGED_CLOSED", { source: "PERSON", severity: "HIGH" }, { READER_REPORT: signs.readerReport }],
    ["EMAIL_SHARED", { severity: "NOTE" }, {}],
    // The clocks say the same already.
    ["SOURCE_OLD", {}, {}],
    ["CLAIM_OVERDUE", { severity: "HIGH" }, {}],
  ] as [string, Partial<WeighedFinding>, Record<string, number>][])("weighs %s", (rule, given, wanted) => {
    expect(points({ findings: [finding(rule, given)] })).toEqual(wanted);
  });

  test("tells of findings which they are, each once", () => {
    const findings = [finding("POSTCODE_ELSEWHERE"), finding("LINK_MISSING"), finding("LINK_MISSING")];
    const [reason] = weighed({ findings }).reasons;
    expect(reason!.evidence).toEqual({ count: 3, rules: ["LINK_MISSING", "POSTCODE_ELSEWHERE"] });
    expect(reason!.points).toBeCloseTo(signs.findingMedium * 1.4);
  });
});

describe("harm", () => {
  const due = { claims: [claim({ dueAt: null })] };
  test.each([
    ["a hotline", { hotline: true }, harm.hotline],
    ["legal aid", { legalAid: true }, harm.legalAid],
    [
      "being the only one",
      { onlyIn: [{ section: { en: "Legal aid", es: "Asistencia legal" }, state: "Puebla" }] },
      harm.onlyProvider,
    ],
  ])("multiplies what is likely, more with %s", (_name, given, more) => {
    const plain = weighed(due);
    const heavy = weighed({ ...due, ...given });
    expect(heavy.harm).toBe(1 + more);
    expect(heavy.score).toBeCloseTo(plain.score * (1 + more));
  });

  test("is greater where readers wrote: then somebody uses it", () => {
    const findings = [finding("READER_REPORT", { source: "PERSON", byReader: true })];
    expect(points({ findings })).toEqual({
      READER_REPORT: signs.readerReport,
      READER_REPORTS: harm.readerReports,
    });
    expect(points({ findings: [finding("FLAGGED_WRONG", { source: "PERSON" })] })).not.toHaveProperty(
      "READER_REPORTS",
    );
  });
});

test("waiting raises the score month by month, whatever the rest", () => {
  const due = { claims: [claim({ dueAt: null })] };
  const { score } = weighed(due);
  for (const waitedMonths of [1, 7])
    expect(weighed({ ...due, waitedMonths }).score).toBe(score + usualPolicy.waitingPoints * waitedMonths);
  const [waited] = weighed({ waitedMonths: 7 }).reasons;
  expect(waited).toEqual({ code: "WAITED", points: 14, evidence: { count: 7 } });
});

test("what waits long enough comes before the heaviest that is new", () => {
  const heavy = weighed({ hotline: true, legalAid: true, findings: [finding("DUPLICATE_CERTAIN")] });
  const months = Math.ceil(heavy.score / usualPolicy.waitingPoints) + 1;
  expect(weighed({ waitedMonths: months }).score).toBeGreaterThan(heavy.score);
});

test("reasons come in the order of what they do to the score", () => {
  const { reasons } = weighed({
    hotline: true,
    claims: [claim({ dueAt: null, attempts: 1 })],
    findings: [finding("DUPLICATE_CERTAIN", { source: "DUPLICATE", otherId: "b" })],
    waitedMonths: 1,
  });
  expect(reasons.map(({ code }) => code)).toEqual([
    ...["DUPLICATE_CERTAIN", "HOTLINE", "NEVER_VERIFIED", "NO_ANSWER", "WAITED"],
  ]);
  expect(reasons[0]!.evidence.others).toEqual(["b"]);
});

test("what weighs nothing by the policy is no reason", () => {
  const changes: PolicyChanges = { harm: { hotline: 0 }, signs: { neverVerified: 0 } };
  const policy = changePolicy(usualPolicy, changes);
  expect(weighed({ hotline: true, claims: [claim({ dueAt: null })] }, policy).reasons).toEqual([]);
  // What is not named stays.
  expect(policy.signs.overdue).toBe(usualPolicy.signs.overdue);
});
