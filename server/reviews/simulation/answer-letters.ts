import { doubtOf } from "../../outreach/confirm/belief.ts";
import { planOutreach } from "../../outreach/plan-outreach.ts";
import type { Task } from "./simulate.ts";
import { type Outcome, record, type Simulated } from "./simulated.ts";
import { draws, isWrong, noticed, type World } from "./world.ts";

/** What an organization said of its claims, and when. */
export interface Answer {
  one: Simulated;
  outcomes: Outcome[];
  at: Date;
}

/** What came of a month's letters. */
export interface Answered {
  letters: number;
  answers: number;
  /** Those that wait for a person to decide. */
  proposals: Answer[];
}

const dayLength = 24 * 60 * 60 * 1000;

/** Writes to the organizations of a month's tasks; what is said from a mailbox that can be believed is kept at once. */
export function answerLetters(world: World, tasks: readonly Task[], month: number, asOf: Date): Answered {
  const byId = new Map(tasks.map(({ one }) => [one.document.id, one]));
  const { letters } = planOutreach(
    tasks.map(({ one }, index) => ({
      ...{ organizationId: one.document.id, rank: index + 1, ended: false, countries: ["MX"], locale: "es" },
      mailboxes: one.document.emails.map(({ id, address }) => ({
        ...{
          claimId: id,
          address: address!,
          consent: "NOT_ASKED",
          bounced: one.bounced,
          written: one.remindedIn === month - 1,
        },
      })),
    })),
  );
  const answered: Answered = { letters: letters.length, answers: 0, proposals: [] };
  for (const letter of letters)
    for (const { organizationId, claimId } of letter.entries) {
      const one = byId.get(organizationId)!;
      const answer = answerOf(world, one, { claimId, month, asOf });
      if (!answer) {
        if (!one.bounced) one.remindedIn = month;
        continue;
      }
      answered.answers += 1;
      one.lookedAt = true;
      if (doubt(one, letter.address, answer.at) === null) keepAnswer(world, answer);
      else answered.proposals.push(answer);
    }
  return answered;
}

/** Keeps what an organization said of itself. */
export function keepAnswer({ days }: World, { one, outcomes, at }: Answer): void {
  const known = new Set(one.claims.map(({ id }) => id));
  const told = outcomes.filter(({ claimId }) => known.has(claimId));
  record(one, told, { method: "ORGANIZATION", at, days });
}

/** What an organization answers, or null where nobody reads the letter or cares; what comes back is noticed. */
function answerOf(
  { chance, rates }: World,
  one: Simulated,
  { claimId, month, asOf }: { claimId: string; month: number; asOf: Date },
): Answer | null {
  if (isWrong(one, claimId)) {
    if (chance(draws.bounce, one.index, month) < rates.bounces) {
      one.bounced = true;
      one.weighed.findings.push(
        noticed({ rule: "EMAIL_BOUNCED", severity: "HIGH", source: "CHECK", at: asOf }),
      );
    }
    return null;
  }
  if (!one.answers || chance(draws.answerLetter, one.index, month) >= rates.answersLetter) return null;
  const outcomes = one.claims.map(({ id }, place): Outcome => {
    const sees = chance(draws.answerClaim, one.index, month, place) < rates.seesWrong;
    return { claimId: id, outcome: isWrong(one, id) && sees ? "CORRECTED" : "CONFIRMED" };
  });
  // With the reminder after three weeks answers come all through the month.
  const at = new Date(asOf.getTime() + (1 + 26 * chance(draws.answerDay, one.index, month)) * dayLength);
  return { one, outcomes, at };
}

function doubt({ claims, verifications, weighed, document }: Simulated, address: string, now: Date) {
  const email = document.emails[0]!;
  const claim = claims.find(({ id }) => id === email.id)!;
  const links = document.links.map(({ id, url }) => [id, new URL(url!).hostname] as const);
  return doubtOf({
    ...{ address, verifications, now, hosts: new Map(links) },
    claim: { ...claim, address: email.address },
    findings: weighed.findings.map(({ rule, severity }) => ({ rule, severity, claimId: placeOf(rule) })),
  });

  function placeOf(rule: string): string | null {
    if (rule === "EMAIL_BOUNCED") return email.id;
    return rule === "LINK_BROKEN" ? (document.links[0]?.id ?? null) : null;
  }
}
