import { builder } from "../editorial/builder.ts";
import type { AuditSubject } from "../policies/audit.ts";
import { type AuditAction, auditActions } from "./audit-actions.ts";

export const AuditActionRef = builder.enumType("AuditAction", {
  description: "What somebody did.",
  values: Object.fromEntries(
    Object.entries(auditActions).map(([name, description]) => [name, { description }]),
  ) as Record<AuditAction, { description: string }>,
});

export const AuditSubjectRef = builder.enumType("AuditSubject", {
  description: "To what somebody did something.",
  values: {
    ORGANIZATION: { description: "An organization." },
    COUNTRY: { description: "A country page." },
    SECTION: { description: "A section of every page." },
    ORDER: { description: "The order of entries in a section of a page, or of the sections of all pages." },
    PROPOSAL: { description: "What somebody proposed." },
    BATCH: { description: "One change of many organizations; each of them has its own revision, too." },
    INTERVALS: { description: "How long verifications count throughout the directory." },
    FINDING: { description: "What was noticed about an organization." },
    RULE: { description: "What looks at organizations, for the whole directory." },
    REVIEW: { description: "The review of a month." },
    REVIEW_POLICY: { description: "How reviews are made." },
    REVIEWER: { description: "Somebody's part in the reviews." },
    MAILBOX: { description: "Whether a mailbox may be written to." },
    USER: { description: "Somebody who may sign in." },
    API_KEY: { description: "A script's key." },
    PURGE: { description: "The removal of a person's data; nothing tells whose." },
  } satisfies Record<AuditSubject, { description: string }>,
});
