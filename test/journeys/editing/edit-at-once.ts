import { expect } from "@jest/globals";
import fc from "fast-check";
import { openDatabase } from "../../../server/database/prisma.ts";
import { examine } from "../../../server/publishing/doctor.ts";
import { makeActor } from "../../factories/actors.ts";
import { cloneDatabase } from "../../support/database.ts";
import { makeDesk } from "../../support/desk.ts";
import { checkPlayed } from "./check-played.ts";
import { playSequence } from "./play-sequence.ts";
import { anySequence } from "./sequences.ts";

/** So many sequences run side by side, each on its own organization, all through one edition row. */
const together = 10;

/** Plays random sequences of several sessions, and checks the rows of each as it goes and everything at the end. */
export async function editAtOnce(sequences: number): Promise<void> {
  const database = await cloneDatabase("mexico");
  const db = openDatabase(database.url, 12);
  const desks = [0, 1, 2].map(() => makeDesk({ db }, { actor: makeActor() }));
  let played = 0;
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(anySequence, { minLength: together, maxLength: together }), async (many) => {
        const results = await Promise.all(many.map((sequence) => playSequence(desks, sequence)));
        for (const result of results) await checkPlayed(db, result);
        played += results.length;
      }),
      { numRuns: Math.ceil(sequences / together), endOnFailure: true },
    );
    const { complaints, organizations } = await examine(db);
    expect(complaints).toEqual([]);
    expect(played).toBeGreaterThanOrEqual(sequences);
    expect(organizations).toBeGreaterThan(32);
  } finally {
    await db.$disconnect();
    await database.drop();
  }
}
