import type { FindingRecord } from "../../policies/finding.ts";
import type { Finding } from "../finding.ts";
import type { FindingSource, FindingState } from "../kept-finding.ts";

/** What is kept of a finding beside what it says. */
export interface FindingRow {
  id: string;
  otherId: string | null;
  note: string | null;
  /** References of actors; `system` for what happened by itself. */
  madeBy: string;
  firstSeenAt: Date;
  lastSeenAt: Date;
  /** The day from which it is open again (YYYY-MM-DD). */
  snoozedUntil: string | null;
  reason: string | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  resolvedBy: string | null;
  resolvedAt: Date | null;
  assigneeId: string | null;
  /** What the law looks at. */
  record: FindingRecord;
}

/** A finding as it is shown: what it says, how it stands, and what is kept of it if anything is. */
export interface ShownFinding extends Finding {
  organizationId: string;
  source: FindingSource;
  state: FindingState;
  row: FindingRow | null;
}
