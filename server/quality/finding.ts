import type { Words } from "../locales.ts";
import type { OrganizationDocument } from "../organizations/document.ts";

/**
 * How much it matters, worst first: BLOCKING stops a first publication; HIGH may lead somebody to a closed door or harm
 * them; MEDIUM makes help harder to find; LOW is untidy; NOTE is good to know.
 */
export const severities = ["BLOCKING", "HIGH", "MEDIUM", "LOW", "NOTE"] as const;
export type Severity = (typeof severities)[number];

/** A change of one field, as in a revision's changes; an item is added or replaced whole, and taken away by null. */
export interface FieldRepair {
  path: string;
  to: unknown;
}

/** What one click would change so that the finding is gone. */
export interface Repair {
  says: Words;
  changes: FieldRepair[];
}

/** Something that a rule noticed about an organization. */
export interface Finding {
  /** The rule's code, such as `PHONE_RETIRED`; kept forever. */
  rule: string;
  severity: Severity;
  /** The field it is about, by ids: `phones.ID.asPublished`. */
  path: string;
  /** The claim it is about; null where it is about none. */
  claimId: string | null;
  title: Words;
  /** Why it matters, and what to do. */
  explanation: Words;
  repair: Repair | null;
}

/** What a rule may know beside the document. */
export interface RuleContext {
  now: Date;
}

/** Looks at a document and tells what it noticed. Pure. */
export type Rule = (document: OrganizationDocument, context: RuleContext) => Finding[];
