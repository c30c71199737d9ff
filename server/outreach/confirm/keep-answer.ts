import { randomUUID } from "node:crypto";
import type { Prisma } from "../../../generated/prisma/client.ts";
import type { Change } from "../../documents/shape.ts";
import type { Work } from "../../editorial/work.ts";
import type { Locale } from "../../locales.ts";
import type { LoadedOrganization } from "../../organizations/load-documents.ts";
import { mostClaims } from "../../verification/check-verifications.ts";
import { verifyClaims } from "../../verification/verify-claims.ts";
import { keepAnswered } from "../keep-answered.ts";
import { answerChanges } from "./answer-changes.ts";
import type { EntryAsked, LetterAsked } from "./find-letter.ts";
import type { ClaimAnswer, ReadAnswer } from "./read-answer.ts";
import { tellTask } from "./tell-task.ts";
import { weighMailbox } from "./weigh-mailbox.ts";
import { words } from "./words.ts";

interface KeptAnswer {
  letter: LetterAsked;
  entry: EntryAsked;
  /** The organization, locked. */
  loaded: LoadedOrganization;
  /** The revision that the page showed. */
  revision: number;
  answer: ReadAnswer;
  locale: Locale;
}

/**
 * Keeps what an organization said of its entry: where its mailbox can be believed, what it confirmed is verified; all
 * else, and a note always, is a proposal for a person. The month's task knows of it.
 */
export async function keepAnswer(
  work: Work,
  { letter, entry, loaded, revision, answer, locale }: KeptAnswer,
): Promise<void> {
  const { tx, now } = work;
  const { claims, note } = answer;
  const closed = claims.some(({ claim, says }) => claim.kind === "PRESENCE" && says === "GONE");
  const doubt = await weighMailbox(tx, loaded, { letter, entry, now });
  const right = claims.filter(({ claim, says }) => says === "RIGHT" && claim.whole);
  const changes = answerChanges(loaded.document, claims);
  const waits = changes.length > 0 || closed || note !== null || (doubt !== null && right.length > 0);
  const proposalId = waits ? await propose(work, { loaded, changes, closed, note, locale }) : null;
  if (doubt === null && !closed) await verify(work, { loaded, revision, right });
  const id = randomUUID();
  await tx.letterEntry.updateMany({
    where: { letterId: letter.id, organizationId: { in: entry.keys } },
    data: { answeredAt: now },
  });
  await tx.confirmAnswer.create({
    data: {
      ...{ id, letterId: letter.id, organizationId: entry.keys[0]!, at: now, revision, note, closed },
      ...{ claims: claims.map(told), believed: doubt === null, doubt, proposalId },
    },
  });
  await keepAnswered(work, { letterId: letter.id, organizationId: entry.organizationId });
  await tellTask(work, { letter, entry, answerId: id, note });
}

/** Each at most so many at once. */
async function verify(
  work: Work,
  { loaded, revision, right }: { loaded: LoadedOrganization; revision: number; right: ClaimAnswer[] },
): Promise<void> {
  for (let done = 0; done < right.length; done += mostClaims)
    await verifyClaims(work, {
      organizationId: loaded.document.id,
      revision,
      claims: right.slice(done, done + mostClaims).map(({ claim }) => ({
        claimId: claim.item.id,
        outcome: "CONFIRMED",
        method: "ORGANIZATION",
      })),
    });
}

interface Proposed {
  loaded: LoadedOrganization;
  changes: Change[];
  closed: boolean;
  note: string | null;
  locale: Locale;
}

async function propose(
  { tx, actor, now }: Work,
  { loaded, changes, closed, note, locale }: Proposed,
): Promise<string> {
  const say = words[locale];
  const message = [closed && say.saysClosed, note].filter(Boolean).join("\n\n") || say.saysLooked;
  const { id } = await tx.proposal.create({
    data: {
      ...{ id: randomUUID(), organizationId: loaded.document.id, baseRevision: loaded.revision },
      ...{ changes: changes as unknown as Prisma.InputJsonArray, message, locale },
      ...{ proposedBy: actor.reference, proposedAt: now },
    },
  });
  return id;
}

/** What is kept of what was said of a claim: of a corrected one, what its fields should say. */
function told(answer: ClaimAnswer): Prisma.InputJsonObject {
  const said = { claimId: answer.claim.item.id, says: answer.says };
  if (answer.says !== "CHANGED") return said;
  const fields = answer.corrections.map(({ field, to }) => [field.name, to]);
  return { ...said, fields: Object.fromEntries(fields) };
}
