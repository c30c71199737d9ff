import { expect } from "@jest/globals";
import type { Revision } from "../../../generated/prisma/client.ts";
import type { Database } from "../../../server/database/prisma.ts";
import { type LoadedOrganization, loadDocuments } from "../../../server/organizations/load-documents.ts";
import { compareOrganizations } from "../../../server/publishing/compare-published.ts";
import type { Accepted, Played } from "./play-sequence.ts";

/**
 * Holds what was accepted against each organization's own rows: every accepted change is in exactly one revision, the
 * revisions have no gap, the newest one says what the tables say, and the public sees just that.
 */
export async function checkPlayed(db: Database, played: Played[]): Promise<void> {
  const ids = played.map(({ id }) => id);
  const found = new Map((await loadDocuments(db, ids)).map((one) => [one.document.id, one]));
  const revisions = Map.groupBy(
    await db.revision.findMany({ where: { organizationId: { in: ids } }, orderBy: { number: "asc" } }),
    ({ organizationId }) => organizationId,
  );
  expect(await compareOrganizations(db, ids)).toEqual([]);
  for (const { id, accepted } of played) checkOne(found.get(id)!, revisions.get(id)!, accepted);
}

function checkOne(found: LoadedOrganization, revisions: Revision[], accepted: Accepted[]): void {
  expect(revisions.map(({ number }) => number)).toEqual(revisions.map((_, index) => index + 1));

  const newest = revisions.at(-1)!;
  expect(newest.number).toBe(found.revision);
  expect(newest.document).toEqual(JSON.parse(JSON.stringify(found.document)));
  expect(newest.status).toBe(found.status);

  // Restoring what is there already writes nothing, and answers with the revision that is there.
  const writing = accepted.filter(({ act }) => act !== "restore").map(({ revision }) => revision);
  expect(new Set(writing).size).toBe(writing.length);
  const answered = new Set(accepted.map(({ revision }) => revision));
  expect([...answered].sort((a, b) => a - b)).toEqual(revisions.map(({ number }) => number));
  for (const { mark, revision } of accepted) {
    if (mark === null) continue;
    // A later restoration may bring a mark back: then it is that revision's change, which names where it came from.
    const telling = revisions
      .filter(({ kind, changes }) => kind !== "RESTORE" && came(changes, mark))
      .map(({ number }) => number);
    expect(telling).toEqual([revision]);
  }
}

/** Whether a revision brought the mark: it replaced something with it. */
function came(changes: unknown, mark: string): boolean {
  return (changes as { replacement_value: string }[]).some(({ replacement_value }) =>
    replacement_value.includes(mark),
  );
}
