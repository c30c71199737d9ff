import type { AuditSubject } from "../policies/audit.ts";
import { revisionAction } from "./revision-action.ts";

/** One kind of rows in the trail, in SQL: where they are, and what each says. */
export interface Branch {
  /** What its rows are about; several only where the row itself tells, as `subject` does. */
  subjects: readonly AuditSubject[];
  from: string;
  at: string;
  by: string;
  /** Unique over all branches; greater for the later of two rows of one moment and table. */
  id: string;
  action: string;
  subject?: string;
  subjectId: string;
  /** Whether the subject's id is a UUID in the database. */
  uuid?: boolean;
  /** The subject's name; of several the one in the reader's language. */
  name: (locale: () => string) => string;
  /** What a search looks in: folded, or all its names. */
  names: string;
  /** Whether it concerns one of these countries' pages; rows of a branch without it concern none. */
  concerns?: (countries: string) => string;
  /** Code of the page, where the row is about one. */
  country?: string;
  revision?: string;
  message?: string;
  changes?: string;
  /** Which rows of the table tell something. */
  where?: string;
}

const localized = (name: string) => (locale: () => string) =>
  `coalesce(${name}->>${locale()}, ${name}->>'en', (SELECT min(value) FROM jsonb_each_text(${name})))`;
const everyName = (name: string) => `(SELECT string_agg(value, ' ') FROM jsonb_each_text(${name}))`;
const hasEntry = (organization: string) => (countries: string) =>
  `EXISTS (SELECT FROM editorial.entry e WHERE e.organization_id = ${organization} AND e.country_code = ANY (${countries}))`;
const revision = (subject: AuditSubject, key: string) => ({
  subjects: [subject],
  at: "t.made_at",
  by: "t.made_by",
  id: `'${subject.toLowerCase()}/' || ${key} || '/' || lpad(t.number::text, 10, '0')`,
  action: revisionAction(subject === "ORGANIZATION"),
  subjectId: key,
  revision: "t.number",
  message: "t.message",
  changes: "t.changes",
});

/** All that tells who changed what. */
export const branches: readonly Branch[] = [
  {
    ...revision("ORGANIZATION", "t.organization_id"),
    from: "editorial.revision t JOIN editorial.organization o ON o.id = t.organization_id",
    uuid: true,
    name: () => "o.name",
    names: "o.sort_name",
    concerns: hasEntry("t.organization_id"),
  },
  {
    ...revision("COUNTRY", "t.country_code"),
    from: "editorial.country_revision t JOIN editorial.country c ON c.code = t.country_code",
    name: localized("c.name"),
    names: everyName("c.name"),
    country: "t.country_code",
    concerns: (countries) => `t.country_code = ANY (${countries})`,
  },
  {
    ...revision("SECTION", "t.section_id"),
    from: "editorial.section_revision t JOIN editorial.section s ON s.id = t.section_id",
    uuid: true,
    name: localized("s.name"),
    names: everyName("s.name"),
    // It stands on every page.
    concerns: () => "true",
  },
  {
    subjects: [
      "USER",
      "API_KEY",
      "INTERVALS",
      "ORDER",
      "FINDING",
      "RULE",
      "REVIEW",
      "REVIEW_POLICY",
      "REVIEWER",
      "MAILBOX",
    ],
    from: `editorial.audit_event t
      LEFT JOIN editorial."user" u ON t.subject IN ('USER', 'REVIEWER') AND u.id = t.subject_id
      LEFT JOIN editorial.review v ON t.subject = 'REVIEW' AND v.id::text = t.subject_id
      LEFT JOIN editorial.api_key k ON t.subject = 'API_KEY' AND k.id::text = t.subject_id
      LEFT JOIN editorial.section s ON t.subject = 'ORDER' AND s.id::text = t.subject_id
      LEFT JOIN editorial.country c ON c.code = t.country
      LEFT JOIN editorial.finding f ON f.id = CASE t.subject WHEN 'FINDING' THEN t.subject_id::uuid END
      LEFT JOIN editorial.organization o ON o.id = f.organization_id`,
    at: "t.made_at",
    by: "t.made_by",
    id: "'event/' || t.id",
    action: "t.action::text",
    subject: "t.subject::text",
    subjectId: "t.subject_id",
    name: (locale) =>
      `coalesce(u.name, k.name, o.name, to_char(v.month, 'YYYY-MM'), CASE WHEN t.subject IN ('RULE', 'MAILBOX') THEN t.subject_id END,
        ${localized("c.name")(locale)} || ': ' || ${localized("s.name")(locale)})`,
    names: `concat_ws(' ', u.name, k.name, o.sort_name, CASE WHEN t.subject IN ('RULE', 'MAILBOX') THEN t.subject_id END, ${everyName("c.name")}, ${everyName("s.name")})`,
    country: "t.country",
    // Who sorts all sections does so on every page.
    concerns: (countries) =>
      `CASE t.subject WHEN 'ORDER' THEN coalesce(t.country = ANY (${countries}), true)
        WHEN 'FINDING' THEN ${hasEntry("f.organization_id")(countries)} ELSE false END`,
    changes: "t.changes",
  },
  {
    subjects: ["API_KEY"],
    from: "editorial.api_key t",
    at: "t.created_at",
    by: "t.created_by",
    id: "'key/' || t.id",
    action: "'CREATED'",
    subjectId: "t.id",
    uuid: true,
    name: () => "t.name",
    names: "t.name",
  },
  {
    subjects: ["PROPOSAL"],
    from: "editorial.proposal t LEFT JOIN editorial.organization o ON o.id = t.organization_id",
    at: "t.decided_at",
    by: "t.decided_by",
    id: "'proposal/' || t.id",
    action: "t.status::text",
    subjectId: "t.id",
    uuid: true,
    name: () => "o.name",
    names: "o.sort_name",
    concerns: hasEntry("t.organization_id"),
    revision: "t.revision",
    message: "t.reason",
    changes:
      "(SELECT coalesce(jsonb_agg(x), '[]') FROM jsonb_array_elements(t.changes) x WHERE x->>'path' = ANY (t.accepted))",
    where: "t.decided_at IS NOT NULL",
  },
  {
    subjects: ["BATCH"],
    from: "editorial.batch t",
    at: "t.made_at",
    by: "t.made_by",
    id: "'batch/' || t.id",
    action: "CASE t.verb WHEN 'undoBatch' THEN 'UNDONE' ELSE 'EDITED' END",
    subjectId: "t.id",
    uuid: true,
    name: () => "t.verb",
    names: "t.verb",
    concerns: (countries) =>
      `EXISTS (SELECT FROM editorial.batch_item i WHERE i.batch_id = t.id AND ${hasEntry("i.organization_id")(countries)})`,
    message: "coalesce(t.input->>'message', t.input->>'reason')",
  },
  {
    subjects: ["PURGE"],
    from: "editorial.purge t",
    at: "t.purged_at",
    by: "t.purged_by",
    id: "'purge/' || t.id",
    action: "'PURGED'",
    subjectId: "t.id",
    uuid: true,
    name: () => "NULL",
    names: "NULL",
    message: "t.reason",
  },
];
