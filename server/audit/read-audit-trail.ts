import { storable } from "../database/storable.ts";
import { toMoment } from "../dates.ts";
import type { Change } from "../documents/shape.ts";
import type { EditorialContext } from "../editorial/context.ts";
import { type AuditSubject, auditPolicy } from "../policies/audit.ts";
import { authorize } from "../policies/law.ts";
import { fromCursor, toCursor } from "../public/reading/cursor.ts";
import { toPage } from "../public/reading/page.ts";
import { Values } from "../public/reading/statement.ts";
import type { AuditAction } from "./audit-actions.ts";
import { auditChanges } from "./audit-changes.ts";
import { type AuditConditions, auditSql } from "./audit-sql.ts";

/** One thing that somebody did. */
export interface Audited {
  /** Which row tells it. */
  id: string;
  at: Date;
  /** The actor's reference. */
  by: string;
  action: AuditAction;
  subject: AuditSubject;
  subjectId: string | null;
  subjectName: string | null;
  country: string | null;
  /** The revision that it left behind. */
  revision: number | null;
  message: string | null;
  changes: Change[];
}

export interface AuditFilter {
  by?: string | null;
  action?: AuditAction | null;
  subject?: AuditSubject | null;
  subjectId?: string | null;
  country?: string | null;
  madeAfter?: Date | null;
  madeBefore?: Date | null;
  search?: string | null;
}

export interface AuditPage {
  edges: { cursor: string; node: Audited }[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

type Reader = Pick<EditorialContext, "db" | "actor" | "locale">;

const idForm = /^[a-z]+\/[0-9A-Za-z-]+(\/\d{10})?$/;

/** One page of what was changed and by whom, newest first. Fails with FORBIDDEN, BAD_PAGE_SIZE, BAD_CURSOR. */
export async function readAuditTrail(
  context: Reader,
  { filter, ...page }: { filter?: AuditFilter | null; first?: number | null; after?: string | null },
): Promise<AuditPage> {
  const { subject, country, ...rest } = filter ?? {};
  // Whoever names no subject gets those there are for them.
  authorize(auditPolicy, "read", context.actor, { subject: subject ?? "ORGANIZATION" });
  const { size, from } = toPage(page);
  const fits = (key: string | number, id: string) => toMoment(String(key)) !== null && idForm.test(id);
  const beyond = from && fromCursor(from.cursor, "AUDIT", "after", fits);
  const rows = await readChanges(context, {
    ...rest,
    subjects: subject ? [subject] : auditPolicy.rows(context.actor),
    countries: country ? [country.toUpperCase()] : null,
    before: beyond && { at: new Date(beyond.key), id: beyond.id },
    limit: size + 1,
    locale: context.locale,
  });
  return {
    edges: rows.slice(0, size).map((node) => ({
      cursor: toCursor({ order: "AUDIT", key: node.at.toISOString(), id: node.id }),
      node,
    })),
    hasNextPage: rows.length > size,
    hasPreviousPage: from !== null,
  };
}

/** What was changed, newest first, under conditions that all hold: one statement. */
export async function readChanges(
  { db }: Pick<Reader, "db">,
  conditions: AuditConditions,
): Promise<Audited[]> {
  if (conditions.subjects.length === 0) return [];
  const values = new Values();
  const text = auditSql(conditions, values);
  const rows = await db.$queryRawUnsafe<(Omit<Audited, "changes"> & { changes: never[] })[]>(
    text,
    ...values.list.map(storable),
  );
  return rows.map(({ changes, ...row }) => ({ ...row, changes: auditChanges(changes) }));
}
