import type { Work } from "../editorial/work.ts";
import type { OrganizationDocument } from "../organizations/document.ts";
import type { ClockSource } from "../verification/claim-clocks.ts";
import { compareFindings } from "./compare-findings.ts";
import { type FindNeighbors, lookForDuplicates } from "./duplicates/look-for-duplicates.ts";
import type { KeptFinding } from "./kept-finding.ts";
import { loadBeside } from "./load-beside.ts";
import { reportedBy } from "./reported-by.ts";
import { isStillGiven } from "./web/is-still-given.ts";
import { writeFindings } from "./write-findings.ts";

/** How many findings came, or came back, and how many are gone. */
export interface LookedOver {
  appeared: number;
  resolved: number;
}

interface Look {
  /** Told of each rule that threw. */
  onFailure?: (error: unknown) => void;
  /** With whom organizations are compared; with all others when left out. */
  neighborsOf?: FindNeighbors;
}

/**
 * Lets the rules look at organizations that the caller has locked, compares them with others, and keeps what is noticed.
 * Two statements for one, three for any number of them, and one more each where something is new. What was noticed by a
 * rule that is off, or that throws now, stays as it is; its error goes to `onFailure`. What was seen outside of a link that
 * is no longer given is gone, too.
 */
export async function lookOver(
  { tx, now }: Pick<Work, "tx" | "now">,
  organizations: readonly ClockSource[],
  { onFailure, neighborsOf }: Look = {},
): Promise<LookedOver> {
  // A verb may record the same organization more than once: the last word counts.
  const subjects = [...new Map(organizations.map((one) => [one.document.id, one])).values()];
  if (subjects.length === 0) return { appeared: 0, resolved: 0 };
  const { settings, contextOf, kept } = await loadBeside(tx, subjects, { now });
  const failed = new Set<string>();
  const noticed = subjects.flatMap((subject) =>
    reportedBy(subject.document, contextOf(subject), {
      settings,
      onFailure: (error, rule) => {
        failed.add(`${subject.document.id}/${rule}`);
        onFailure?.(error);
      },
    }),
  );
  const { CHECK: outside = [], RULE: own = [] } = Object.groupBy(kept, ({ source }) => source);
  const looked = own.filter(
    ({ organizationId, rule }) => settings.isOn(rule) && !failed.has(`${organizationId}/${rule}`),
  );
  const documents = subjects.map(({ document }) => document);
  const changes = compareFindings(looked, noticed, { now });
  changes.gone.push(...notGiven(outside, documents));
  await writeFindings(tx, changes, { source: "RULE", now });
  const twice = await lookForDuplicates(tx, documents, { now, settings, neighborsOf });
  return {
    appeared: changes.appeared + twice.appeared,
    resolved: changes.gone.length + twice.resolved,
  };
}

/** Ids of findings about what their organizations do not give any more. */
function notGiven(outside: readonly KeptFinding[], documents: readonly OrganizationDocument[]): string[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return outside
    .filter(
      (finding) => finding.resolvedBy === null && !isStillGiven(finding, byId.get(finding.organizationId)!),
    )
    .map(({ id }) => id);
}
