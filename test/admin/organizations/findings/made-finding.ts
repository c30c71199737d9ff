import type { Finding } from "../../../../admin/organizations/findings/gather-findings.ts";

/** A finding as the server tells it; a rule's, of a phone, unless it is given otherwise. */
export function madeFinding(given: Partial<Finding> = {}): Finding {
  return {
    id: null,
    rule: "PHONE_RETIRED",
    source: "RULE",
    state: "OPEN",
    severity: "HIGH",
    path: "phones.p1.asPublished",
    claimId: null,
    title: [{ locale: "en", text: "Nobody gets through with 044 in front any more" }],
    explanation: [],
    evidence: {},
    repair: null,
    other: null,
    may: [],
    note: null,
    madeBy: null,
    firstSeenAt: null,
    reason: null,
    snoozedUntil: null,
    decidedAt: null,
    decidedBy: null,
    assigneeId: null,
    assigneeName: null,
    ...given,
  };
}
