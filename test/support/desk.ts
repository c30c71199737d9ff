import { deskRules } from "../../server/editorial/desk-rules.ts";
import { runVerb } from "../../server/editorial/run-verb.ts";
import type { Desk, Work } from "../../server/editorial/work.ts";
import { makeActor } from "../factories/actors.ts";
import type { TestDatabase } from "./database.ts";

export const deskTime = new Date("2026-03-15T12:00:00Z");

/** A desk on a test's database, by default an editor's; what fails after the commit fails the test. */
export function makeDesk({ db }: Pick<TestDatabase, "db">, overrides: Partial<Desk> = {}): Desk {
  return {
    db,
    actor: makeActor(),
    now: deskTime,
    rules: deskRules,
    onLateFailure: (error) => {
      throw error;
    },
    ...overrides,
  };
}

/** Runs a verb as the editorial door does: one transaction, published at its end. */
export function atDesk<Args extends { requestId?: string | null }, Answer extends object>(
  desk: Desk,
  verb: (work: Work, args: Args) => Promise<Answer>,
  args: Args,
): Promise<Answer & { edition: number }> {
  return runVerb(desk, { verb: verb.name, args }, (work) => verb(work, args));
}
