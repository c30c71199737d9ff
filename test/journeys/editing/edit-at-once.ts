import { expect } from "@jest/globals";
import fc from "fast-check";
import { openDatabase } from "../../../server/database/prisma.ts";
import { examine } from "../../../server/publishing/doctor.ts";
import { makeActor } from "../../factories/actors.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { openTestApp } from "../../support/app.ts";
import { changesAfter, currentEdition } from "../../support/change-feed.ts";
import { makeDesk } from "../../support/desk.ts";
import { checkPlayed } from "./check-played.ts";
import { followChanges } from "./follow-changes.ts";
import { makePlaything, playSequence } from "./play-sequence.ts";
import { anySequence } from "./sequences.ts";

/** So many sequences run side by side, each on its own organization, all through one edition row. */
const together = 20;

/**
 * Plays random sequences of several sessions with up to `steps` steps each; checks the rows of each as it goes, and
 * everything at the end. A copy that follows the change feed meanwhile misses nothing, and gets nothing twice.
 */
export async function editAtOnce(sequences: number, steps: number): Promise<void> {
  const posada = await openTestApp();
  const db = openDatabase(posada.url, 16);
  const followed = followChanges(posada);
  const desks = [0, 1, 2].map(() => makeDesk({ db }, { actor: makeActor() }));
  let played = 0;
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anySequence(steps), { minLength: together, maxLength: together }),
        async (many) => {
          const playthings = many.map(makePlaything);
          await publishOrganizations(db, playthings);
          const results = await Promise.all(
            many.map((sequence, index) => playSequence(desks, playthings[index]!.id, sequence)),
          );
          await checkPlayed(db, results);
          played += results.length;
        },
      ),
      { numRuns: Math.ceil(sequences / together), endOnFailure: true },
    );
    const { complaints, organizations } = await examine(db);
    expect(complaints).toEqual([]);
    expect(played).toBeGreaterThanOrEqual(sequences);
    expect(organizations).toBeGreaterThan(32);
    expect(await followed.upTo(await currentEdition(db))).toEqual(await changesAfter(db, 0));
  } finally {
    await db.$disconnect();
    await posada.close();
  }
}
