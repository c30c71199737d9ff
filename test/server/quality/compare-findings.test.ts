import { expect, test } from "@jest/globals";
import { compareFindings } from "../../../server/quality/compare-findings.ts";
import type { Evidence } from "../../../server/quality/finding.ts";
import { fingerprintOf } from "../../../server/quality/finding-fingerprint.ts";
import { type KeptFinding, type Reported, stateOf } from "../../../server/quality/kept-finding.ts";

const now = new Date("2026-03-15T12:00:00Z");
const words = { en: "Look.", es: "Mira." };
const noticed: Reported = {
  organizationId: "0d3f6a52-7c1b-4e0e-9a58-c1f2b7d64e93",
  rule: "PHONE_RETIRED",
  severity: "HIGH",
  path: "phones.a.asPublished",
  claimId: "a",
  evidence: { asPublished: "044 1", droppedPrefix: "044" },
  title: words,
  explanation: null,
  repair: null,
};
const kept = (overrides: Partial<KeptFinding> = {}): KeptFinding => ({
  ...noticed,
  id: "f",
  source: "RULE",
  otherId: null,
  fingerprint: fingerprintOf(noticed.rule, noticed.path, noticed.evidence),
  lastSeenAt: now,
  dismissed: false,
  snoozedUntil: null,
  resolvedBy: null,
  ...overrides,
});
const nothing = { written: [], seen: [], gone: [], appeared: 0 };
const compare = (before: KeptFinding[], seen: Reported[], again = false) =>
  compareFindings(before, seen, { now, again });

test("what is noticed the first time is written, once however often it is told", () => {
  expect(compare([], [noticed, noticed])).toMatchObject({ written: [noticed], appeared: 1 });
});

test("what is there already is left alone, and seen again after a day", () => {
  expect(compare([kept()], [noticed])).toEqual(nothing);
  expect(compare([kept({ dismissed: true })], [noticed])).toEqual(nothing);
  const yesterday = new Date("2026-03-14T12:00:00Z");
  expect(compare([kept({ lastSeenAt: yesterday })], [noticed])).toEqual({ ...nothing, seen: ["f"] });
});

test("what says something else on the same evidence is written, and is not new", () => {
  const repair = { says: words, changes: [{ path: "name", to: "Casa" }] };
  expect(compare([kept()], [{ ...noticed, repair }])).toMatchObject({ written: [{ repair }], appeared: 0 });
  expect(compare([kept({ repair })], [{ ...noticed, repair: structuredClone(repair) }])).toEqual(nothing);
});

test("what is gone resolves by itself, once, and is new when it comes back", () => {
  expect(compare([kept()], [])).toEqual({ ...nothing, gone: ["f"] });
  expect(compare([kept({ resolvedBy: "system" })], [])).toEqual(nothing);
  expect(compare([kept({ resolvedBy: "system" })], [noticed])).toMatchObject({ appeared: 1 });
});

test("what a person settled stays so until it was gone; a check of the world sees it again", () => {
  expect(compare([kept({ resolvedBy: "user:a" })], [noticed])).toEqual(nothing);
  expect(compare([kept({ resolvedBy: "user:a" })], [])).toEqual({ ...nothing, gone: ["f"] });
  expect(compare([kept({ resolvedBy: "user:a" })], [noticed], true)).toMatchObject({ appeared: 1 });
});

test("other evidence is another finding, in whatever order its facts are told", () => {
  const { rule, path } = noticed;
  const print = fingerprintOf(rule, path, { a: "1", b: null });
  expect(fingerprintOf(rule, path, { b: null, a: "1" })).toBe(print);
  const others: Evidence[] = [{ a: "2", b: null }, { a: "1" }, { a: "1", b: "null" }];
  for (const other of others) expect(fingerprintOf(rule, path, other)).not.toBe(print);
  expect(fingerprintOf(rule, "name", { a: "1", b: null })).not.toBe(print);
});

test("a snoozed one is open again from the beginning of its day, by the clock alone", () => {
  const snoozed = { dismissed: false, snoozedUntil: "2026-03-20", resolvedBy: null };
  expect(stateOf(snoozed, new Date("2026-03-19T23:59:59Z"))).toBe("SNOOZED");
  expect(stateOf(snoozed, new Date("2026-03-20T00:00:00Z"))).toBe("OPEN");
  expect(stateOf({ ...snoozed, dismissed: true }, now)).toBe("DISMISSED");
  expect(stateOf({ ...snoozed, resolvedBy: "system" }, now)).toBe("RESOLVED");
});
