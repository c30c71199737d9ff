import type { ReadAuditTrailQueryVariables } from "#operations/audit/audit";
import { endOfDay, startOfDay } from "../history/days.ts";

export type AuditFilter = NonNullable<ReadAuditTrailQueryVariables["filter"]>;

/** What can be asked for, by its name in the page's address. */
export const filterNames = [
  "by",
  "action",
  "subject",
  "subjectId",
  "country",
  "from",
  "until",
  "search",
] as const;
export type FilterName = (typeof filterNames)[number];
export type Chosen = Partial<Record<FilterName, string>>;

/** What the page's address asks for. */
export function readChosen(address: URLSearchParams): Chosen {
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = address.get(name)?.trim();
      return value ? [[name, value]] : [];
    }),
  );
}

/** The same as the door takes it; days are whole days of the person's own zone. */
export function toFilter({ from, until, ...same }: Chosen): AuditFilter {
  const isDay = (day: string | undefined): day is string => /^\d{4}-\d{2}-\d{2}$/.test(day ?? "");
  return {
    ...(same as AuditFilter),
    // The door takes what is after one moment and before another, not what is at them.
    ...(isDay(from) && { madeAfter: new Date(Date.parse(startOfDay(from)) - 1).toISOString() }),
    ...(isDay(until) && { madeBefore: endOfDay(until) }),
  };
}

export const auditActions = [
  "CREATED",
  "IMPORTED",
  "EDITED",
  "PUBLISHED",
  "ARCHIVED",
  "UNARCHIVED",
  "VERIFIED",
  "UNVERIFIED",
  "RESTORED",
  "MERGED",
  "ACCEPTED",
  "PARTLY_ACCEPTED",
  "REJECTED",
  "ORDERED",
  "UNDONE",
  "INVITED",
  "ROLE_CHANGED",
  "DEACTIVATED",
  "REACTIVATED",
  "REVOKED",
  "FLAGGED",
  "DISMISSED",
  "SNOOZED",
  "RESOLVED",
  "REOPENED",
  "ASSIGNED",
  "PURGED",
] as const satisfies NonNullable<AuditFilter["action"]>[];

/** Of each subject, who may read of it: see docs/permissions.md. */
export const auditSubjects = [
  "ORGANIZATION",
  "COUNTRY",
  "SECTION",
  "ORDER",
  "PROPOSAL",
  "BATCH",
  "INTERVALS",
  "FINDING",
  "RULE",
  "USER",
  "API_KEY",
  "PURGE",
] as const satisfies NonNullable<AuditFilter["subject"]>[];
