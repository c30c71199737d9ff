import type { Words } from "../locales.ts";
import type { OrganizationDocument } from "../organizations/document.ts";
import type { RuleContext } from "./rule-context.ts";

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

/**
 * What a finding rests on: plain facts by name. Its fingerprint is taken of them, so they hold what must change before a
 * dismissed finding comes back, and nothing else: no words, and nothing that passes by itself.
 */
export type Evidence = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** What a rule noticed at one place of a document. */
export interface Noticed {
  /** The field it is about, by ids: `phones.ID.asPublished`. */
  path: string;
  /** The claim it is about; null where it is about none. */
  claimId: string | null;
  evidence: Evidence;
  /** Where it matters more or less than the rule says. */
  severity?: Severity;
  /** What was noticed here, with its values. */
  title: Words;
  /** Where there is more to say of it than the rule says of all. */
  explanation?: Words;
  repair: Repair | null;
}

/** What there is to say of every finding with one code. */
export interface FindingKind {
  /** Kept forever, such as `PHONE_RETIRED`. */
  code: string;
  severity: Severity;
  /** What it notices, in general: its line in the list of rules. */
  title: Words;
  /** Why it matters, and what to do. */
  explanation: Words;
}

/** Looks at a document and tells what it noticed. Pure, and silent where it is not sure. */
export interface Rule extends FindingKind {
  look(document: OrganizationDocument, context: RuleContext): Noticed[];
}

/** Something that was noticed about an organization, by whatever rule. */
export interface Finding extends Required<Noticed> {
  /** The rule's code. */
  rule: string;
}
