import { randomUUID } from "node:crypto";
import { expect, test } from "@jest/globals";
import { doubtOf, type WrittenTo } from "../../../../server/outreach/confirm/belief.ts";
import type { Verification } from "../../../../server/verification/standing.ts";
import { deskTime } from "../../../support/desk.ts";

const claim = { id: randomUUID(), fingerprint: "one", intervalDays: 365, address: "Casa@example.org" };
const link = randomUUID();
const elsewhere = randomUUID();
const daysAgo = (days: number) => new Date(deskTime.getTime() - days * 24 * 60 * 60 * 1000);

function check(over: Partial<Verification> = {}): Verification {
  const at = over.verifiedAt ?? daysAgo(10);
  return {
    ...{ id: randomUUID(), claimId: claim.id, fingerprint: "one", outcome: "CONFIRMED", method: "PHONE" },
    ...{ revision: 1, verifiedAt: at, recordedAt: at, ...over },
  };
}
const finding = (rule: string, claimId: string | null, severity = "HIGH") => ({ rule, claimId, severity });

const doubt = (over: Partial<WrittenTo>) =>
  doubtOf({
    ...{ address: "casa@example.org", claim, verifications: [check()], findings: [], now: deskTime },
    hosts: new Map([
      [link, "www.example.org"],
      [elsewhere, "notexample.org"],
    ]),
    ...over,
  });

const told: [what: string, over: Partial<WrittenTo>, doubt: string | null][] = [
  ["checked by phone", {}, null],
  ["checked on a page of the organization", { verifications: [check({ method: "WEBSITE" })] }, null],
  ["checked on a visit", { verifications: [check({ method: "VISIT", outcome: "CORRECTED" })] }, null],
  ["given no more", { claim: null }, "MAILBOX_GONE"],
  ["another one by now", { claim: { ...claim, address: "new@example.org" } }, "MAILBOX_GONE"],
  ["no mailbox any more", { claim: { ...claim, address: null } }, "MAILBOX_GONE"],
  ["never checked", { verifications: [] }, "NOT_VERIFIED"],
  ["confirmed only by itself", { verifications: [check({ method: "ORGANIZATION" })] }, "NOT_VERIFIED"],
  ["confirmed only by mail", { verifications: [check({ method: "EMAIL" })] }, "NOT_VERIFIED"],
  ["looked at by a machine alone", { verifications: [check({ method: "MACHINE" })] }, "NOT_VERIFIED"],
  ["checked when it said something else", { verifications: [check({ fingerprint: "two" })] }, "NOT_VERIFIED"],
  ["checked on the last day that counts", { verifications: [check({ verifiedAt: daysAgo(364.9) })] }, null],
  ["checked too long ago", { verifications: [check({ verifiedAt: daysAgo(365) })] }, "NOT_VERIFIED"],
  [
    "checked too long ago, and confirmed by itself since",
    { verifications: [check({ verifiedAt: daysAgo(400) }), check({ method: "ORGANIZATION" })] },
    "NOT_VERIFIED",
  ],
  [
    "checked, and confirmed by itself since",
    { verifications: [check(), check({ method: "ORGANIZATION", verifiedAt: daysAgo(1) })] },
    null,
  ],
  [
    "found wrong since, be it by mail",
    { verifications: [check(), check({ method: "EMAIL", outcome: "WRONG", verifiedAt: daysAgo(1) })] },
    "NOT_VERIFIED",
  ],
  [
    "found wrong, and confirmed by itself since",
    {
      verifications: [
        check({ outcome: "WRONG", verifiedAt: daysAgo(2) }),
        check({ method: "ORGANIZATION", verifiedAt: daysAgo(1) }),
      ],
    },
    "NOT_VERIFIED",
  ],
  [
    "checked, and nobody answered since",
    { verifications: [check(), check({ outcome: "NO_ANSWER", verifiedAt: daysAgo(1) })] },
    null,
  ],
  ["said to be wrong by a reader", { findings: [finding("READER_REPORT", claim.id, "MEDIUM")] }, "SUSPECT"],
  ["shared with a sister house", { findings: [finding("EMAIL_SHARED", claim.id, "NOTE")] }, null],
  ["on a domain that is for sale", { findings: [finding("LINK_PARKED", link)] }, "SUSPECT"],
  ["on a domain whose page is another's", { findings: [finding("LINK_HIJACKED", link)] }, "SUSPECT"],
  ["beside a link that has moved", { findings: [finding("LINK_MOVED", link)] }, null],
  ["beside a lost domain that only ends alike", { findings: [finding("LINK_PARKED", elsewhere)] }, null],
  ["beside a phone that is retired", { findings: [finding("PHONE_RETIRED", randomUUID())] }, null],
  ["of a house without a name", { findings: [finding("NAME_MISSING", null)] }, null],
];

test.each(told)("a mailbox that is %s", (_what, over, wanted) => {
  expect(doubt(over)).toBe(wanted);
});
