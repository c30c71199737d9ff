import { type Audited, readChanges } from "../audit/read-audit-trail.ts";
import type { EditorialContext } from "../editorial/context.ts";
import { type AuditSubject, auditPolicy } from "../policies/audit.ts";
import { toPage } from "../public/reading/page.ts";

const subjects: readonly AuditSubject[] = ["ORGANIZATION", "COUNTRY", "SECTION"];

/** The newest revisions that others made of organizations, country pages and sections; contributors read no history. */
export function recentChanges(
  context: Pick<EditorialContext, "db" | "actor" | "locale">,
  page: { first?: number | null },
): Promise<Audited[]> {
  const { actor, locale } = context;
  const readable = auditPolicy.rows(actor);
  return readChanges(context, {
    subjects: subjects.filter((subject) => readable.includes(subject)),
    countries: actor.countries,
    notBy: actor.reference,
    limit: toPage(page).size,
    locale,
  });
}
