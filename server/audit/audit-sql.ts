import type { Locale } from "../locales.ts";
import { isUuid } from "../organizations/is-uuid.ts";
import type { AuditSubject } from "../policies/audit.ts";
import type { Values } from "../public/reading/statement.ts";
import { foldText } from "../publishing/fold-text.ts";
import { type Branch, branches } from "./branches.ts";
import type { AuditFilter } from "./read-audit-trail.ts";

/** What the rows must be; each that is left out may be anything. */
export interface AuditConditions extends Omit<AuditFilter, "subject" | "country"> {
  subjects: readonly AuditSubject[];
  /** Only what concerns one of these countries' pages; anything where that is null or empty. */
  countries?: readonly string[] | null;
  /** By anybody but this one. */
  notBy?: string;
  /** Only what comes behind this row. */
  before?: { at: Date; id: string } | null;
  limit: number;
  /** In which names are told. */
  locale: Locale;
}

/**
 * The statement that reads the trail: each kind of rows by itself, newest first and no more than are wanted, so that it
 * follows that table's own order; then the newest of all of them.
 */
export function auditSql(conditions: AuditConditions, values: Values): string {
  const limit = `LIMIT ${values.add(conditions.limit)}::int`;
  const locale = placeholder(conditions.locale, "text", values)!;
  const rest = conditionsOf(conditions, values);
  const told = branches.filter(({ subjects }) => subjects.some((each) => conditions.subjects.includes(each)));
  const parts = told.map(
    (branch) => `(${branchSql(branch, locale)} WHERE ${rest(branch)} ORDER BY 2 DESC, 1 DESC ${limit})`,
  );
  return `SELECT * FROM (${parts.join("\nUNION ALL\n")}) told ORDER BY at DESC, id DESC ${limit}`;
}

function branchSql(branch: Branch, locale: () => string): string {
  const { from, at, by, action, subjectId, name, country = "NULL" } = branch;
  const { revision = "NULL", message = "NULL", changes = "'[]'" } = branch;
  return `SELECT ${idOf(branch)} AS id, ${at} AS at, ${by} AS by, ${action} AS action, ${subjectOf(branch)} AS subject,
    ${subjectId}::text AS "subjectId", (${name(locale)})::text AS "subjectName", ${country}::text AS country,
    ${revision}::int AS revision, ${message}::text AS message, (${changes})::jsonb AS changes FROM ${from}`;
}

/** Whatever language the database sorts by, ids are ordered by their letters' codes. */
const idOf = ({ id }: Branch) => `(${id}) COLLATE "C"`;
const subjectOf = ({ subject, subjects }: Branch) => subject ?? `'${subjects[0]}'`;

/** One parameter of the whole statement, added where it is first used; null where there is no value. */
function placeholder(value: unknown, type: string, values: Values): (() => string) | null {
  if (value == null || value === "") return null;
  let added: string | undefined;
  return () => {
    added ??= `${values.add(value)}::${type}`;
    return added;
  };
}

/** The conditions for each branch. */
function conditionsOf(conditions: AuditConditions, values: Values): (branch: Branch) => string {
  const { subjects, countries, subjectId, search, before } = conditions;
  const text = (value: string | null | undefined) => placeholder(value, "text", values);
  const moment = (value: Date | null | undefined) => placeholder(value, "timestamptz", values);
  const [maker, other, done] = [conditions.by, conditions.notBy, conditions.action].map(text);
  const [after, until] = [conditions.madeAfter, conditions.madeBefore].map(moment);
  const [from, behind] = [moment(before?.at), text(before?.id)];
  const [typed, folded] = [text(search?.trim().toLowerCase()), text(foldText(search ?? ""))];
  const kinds = placeholder(subjects, "text[]", values)!;
  const pages = countries?.length ? placeholder(countries, "text[]", values) : null;
  const id = text(subjectId);
  const isUnfit = (branch: Branch) => branch.uuid && !isUuid(subjectId!);
  return (branch) => {
    const { at, by } = branch;
    const named = [typed, folded].flatMap((word) => word && `strpos(lower(${branch.names}), ${word()}) > 0`);
    return (
      [
        branch.where,
        branch.subject && `${branch.subject} = ANY (${kinds()})`,
        maker && `${by} = ${maker()}`,
        other && `${by} <> ${other()}`,
        done && `${branch.action} = ${done()}`,
        id && (isUnfit(branch) ? "false" : `${branch.subjectId} = ${id()}${branch.uuid ? "::uuid" : ""}`),
        pages && (branch.concerns?.(pages()) ?? "false"),
        after && `${at} > ${after()}`,
        until && `${at} < ${until()}`,
        typed && `(${named.filter(Boolean).join(" OR ")})`,
        // The first half is one that an index knows.
        from && behind && `${at} <= ${from()} AND (${at} < ${from()} OR ${idOf(branch)} < ${behind()})`,
      ]
        .filter(Boolean)
        .join(" AND ") || "true"
    );
  };
}
