import type { FindingRecord } from "../../policies/finding.ts";
import type { Finding } from "../finding.ts";
import { type FindingSource, stateOf } from "../kept-finding.ts";
import { kindOf } from "../kinds.ts";
import type { FindingRow, ShownFinding } from "./finding-record.ts";

/** What `findingColumns` reads. */
export type FindingColumns = Omit<Finding, "explanation"> &
  Omit<FindingRow, "record"> &
  Pick<FindingRecord, "status" | "countries"> & {
    organizationId: string;
    source: FindingSource;
    explanation: Finding["explanation"] | null;
    dismissed: boolean;
  };

const unsaid = { en: "", es: "" };

/** A finding as it is shown at a moment. */
export function toShown(columns: FindingColumns, now: Date): ShownFinding {
  const { status, countries, dismissed, ...rest } = columns;
  const { organizationId, rule, source, severity, path, claimId, evidence, title, repair, ...row } = rest;
  const state = stateOf({ dismissed, ...row }, now);
  return {
    ...{ organizationId, rule, source, severity, path, claimId, evidence, title, repair },
    explanation: columns.explanation ?? kindOf(rule)?.explanation ?? unsaid,
    state,
    row: { ...row, record: { status, countries, state } },
  };
}
