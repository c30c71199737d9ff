import type { EditorialContext } from "../editorial/context.ts";
import { isEditor } from "../policies/roles.ts";
import { fingerprintOf } from "./finding-fingerprint.ts";
import type { ShownFinding } from "./findings/finding-record.ts";
import { readFindings } from "./findings/read-findings.ts";
import { loadBeside, type Subject } from "./load-beside.ts";
import { runRules, worstFirst } from "./run-rules.ts";

/**
 * What the rules notice about a document as it is, saved or not, worst first; what was noticed before stands as it was
 * decided. Keeps nothing. The document is what the actor may read, and who is no editor learns no more from it.
 */
export async function noticedIn(
  context: Pick<EditorialContext, "db" | "actor" | "now">,
  subject: Subject,
): Promise<ShownFinding[]> {
  const { db, actor, now } = context;
  const { document } = subject;
  const { settings, contextOf, kept } = await loadBeside(db, [subject], { now, whole: isEditor(actor) });
  const known = new Map(kept.map(({ fingerprint, id }) => [fingerprint, id]));
  const noticed = runRules(document, contextOf(subject), { settings }).map((finding) => ({
    finding,
    id: known.get(fingerprintOf(finding.rule, finding.path, finding.evidence)),
  }));
  const ids = noticed.flatMap(({ id }) => id ?? []);
  const rows = ids.length > 0 ? await readFindings(context, ids) : [];
  const shown = new Map(rows.map(({ row, state }) => [row?.id, { row, state }]));
  return worstFirst(
    noticed.map(({ finding, id }): ShownFinding => {
      const severity = settings.severityOf(finding.rule) ?? finding.severity;
      const before = shown.get(id);
      // What had gone and is there again in the form is as it was before it went.
      const state = before?.state === "RESOLVED" ? "OPEN" : before?.state;
      return {
        ...{ ...finding, severity, organizationId: document.id, source: "RULE" },
        ...{ state: state ?? "OPEN", row: before?.row ?? null },
      };
    }),
  );
}
