import { expect } from "@jest/globals";
import type { Database } from "../../../server/database/prisma.ts";
import { loadDocuments } from "../../../server/organizations/load-documents.ts";
import { compareOrganizations } from "../../../server/publishing/compare-published.ts";
import type { Played } from "./play-sequence.ts";

/**
 * Holds what was accepted against the organization's own rows: every accepted change is in exactly one revision, the
 * revisions have no gap, the newest one says what the tables say, and the public sees just that.
 */
export async function checkPlayed(db: Database, { id, accepted }: Played): Promise<void> {
  const revisions = await db.revision.findMany({ where: { organizationId: id }, orderBy: { number: "asc" } });
  expect(revisions.map(({ number }) => number)).toEqual(revisions.map((_, index) => index + 1));

  const [found] = await loadDocuments(db, [id]);
  const newest = revisions.at(-1)!;
  expect(newest.number).toBe(found!.revision);
  expect(newest.document).toEqual(JSON.parse(JSON.stringify(found!.document)));
  expect(newest.status).toBe(found!.status);
  expect(await compareOrganizations(db, [id])).toEqual([]);

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
