import type { VerificationMethod } from "../../verification/standing.ts";
import { type Outcome, record, type Simulated } from "./simulated.ts";
import { draws, isWrong, type World } from "./world.ts";

/** When a task is worked on: the month by its number, and the moment. */
interface Time {
  month: number;
  at: Date;
}

const attempts = 3;

/**
 * Somebody works on a task: up to three attempts to reach the organization, and what is due is recorded. True where that
 * found out that it has closed: it then leaves the directory.
 */
export function doTask(world: World, one: Simulated, due: readonly string[], time: Time): boolean {
  const { chance, rates, days } = world;
  one.lookedAt = true;
  if (one.gone && chance(draws.closed, one.index, time.month) < rates.closedFound) return true;
  const dials = one.document.phones.some(({ id }) => !isWrong(one, id));
  const reach = one.gone ? 0 : dials ? rates.reachedByPhone : rates.reachedOtherwise;
  const reached = chance(draws.reach, one.index, time.month) < 1 - (1 - reach) ** attempts;
  const method: VerificationMethod = dials || !reached ? "PHONE" : "WEBSITE";
  const outcomes = reached ? tell(world, one, due, time) : nobody(one, due);
  record(one, outcomes, { method, at: time.at, days });
  if (reached) {
    // Who is spoken to is asked about all that was noticed; what is mended is noticed no more.
    one.weighed.findings = [];
    one.bounced = false;
    for (const { id } of one.document.links) one.wrong.delete(id);
  }
  return false;
}

/** What somebody who was reached says of each claim that is due. */
function tell({ chance, rates }: World, one: Simulated, due: readonly string[], { month }: Time): Outcome[] {
  return due.map((claimId, place) => {
    if (!one.wrong.has(claimId)) return { claimId, outcome: "CONFIRMED" };
    const knows = chance(draws.correct, one.index, month, place) < rates.rightValueKnown;
    return { claimId, outcome: knows ? "CORRECTED" : "WRONG" };
  });
}

/** Three attempts that reached nobody. */
function nobody({ document }: Simulated, due: readonly string[]): Outcome[] {
  const phones = due.filter((id) => document.phones.some((phone) => phone.id === id));
  const tried = phones.length > 0 ? phones : [document.presence.id];
  return tried.flatMap((claimId) =>
    Array.from({ length: attempts }, (_, number): Outcome => {
      return { claimId, outcome: number === attempts - 1 ? "UNREACHABLE" : "NO_ANSWER" };
    }),
  );
}
