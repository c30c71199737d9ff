import type { Work } from "../../editorial/work.ts";
import { fail } from "../../errors.ts";
import { checkReferences } from "../checks/check-references.ts";
import { lockSections } from "../locks/lock-sections.ts";
import { writeDifference } from "../rows/write-difference.ts";
import { returnBeside } from "./move-beside.ts";
import { returnClaims } from "./move-claims.ts";
import { returnFindings } from "./move-findings.ts";
import type { Parting } from "./parting.ts";
import { placeEntries } from "./place-entries.ts";
import type { Unsplit } from "./split-document.ts";

/**
 * Writes what parting makes of the rows: what came with the merge leaves the kept organization, changes hands, and comes
 * back. Gives what did not come back as it was.
 */
export async function writeParting({ tx, now }: Work, parting: Parting): Promise<Unsplit[]> {
  const { kept, document, returning } = parting;
  const keptId = kept.document.id;
  const documents = [kept.document, document, ...returning.map((each) => each.document)];
  await lockSections(
    tx,
    documents.flatMap(({ entries }) => entries),
  );
  // An entry that is still there keeps its row, and with it its place in the section.
  const there = new Map(kept.document.entries.map((entry) => [entry.id, entry]));
  const back = returning.map((each) => each.document.entries.flatMap(({ id }) => there.get(id) ?? []));
  const leaving = new Set(back.flat().map(({ id }) => id));
  for (const [index, { lost }] of returning.entries())
    await tx.entry.updateMany({
      where: { id: { in: back[index]!.map(({ id }) => id) } },
      data: { organizationId: lost.document.id },
    });
  const entries = kept.document.entries.filter(({ id }) => !leaving.has(id));
  await writeDifference(tx, [{ before: { ...kept.document, entries }, after: document }], now);
  const unsplit: Unsplit[] = [];
  for (const [index, { lost, item, document }] of returning.entries()) {
    const organizationId = lost.document.id;
    const { positions, ...moved } = item.moved;
    const tell = (path: string, because: Unsplit["because"]) =>
      unsplit.push({ organizationId, path, because });
    // What it named may have gone meanwhile.
    const problems = await checkReferences(tx, document, lost.document);
    if (problems.length > 0) fail("BAD_DOCUMENT", undefined, problems);
    await returnClaims(tx, moved, organizationId);
    const before = { ...lost.document, entries: back[index]! };
    await writeDifference(tx, [{ before, after: document }], now);
    const gone = Object.entries(positions).filter(([id]) => !there.has(id));
    for (const id of await placeEntries(tx, Object.fromEntries(gone))) tell(`entries.${id}`, "PLACE_TAKEN");
    const { decided } = await returnBeside(tx, organizationId, { ...moved, keptId });
    for (const id of decided) tell(`proposals.${id}`, "DECIDED_SINCE");
    await returnFindings(tx, organizationId, { ...moved, keptId });
  }
  return unsplit;
}
