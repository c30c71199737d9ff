import { locks } from "../database/locks.ts";
import { sayDate } from "../dates.ts";
import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { inEach } from "../locales.ts";
import { authorize } from "../policies/law.ts";
import { letterPolicy } from "../policies/letter.ts";
import { findReview } from "./find-review.ts";
import { loadPlan } from "./load-plan.ts";
import { planOutreach, type Skipped } from "./plan-outreach.ts";
import { queueLetters } from "./queue-letters.ts";

export interface SendOutreach {
  month: string;
  taskIds?: readonly string[] | null;
  requestId?: string | null;
}

/** What was put in line, and who was left out. */
export interface SentOutreach {
  letters: string[];
  skipped: Skipped[];
}

/**
 * Puts a month's letters in line: one to each mailbox, about all of the month's organizations that give it. With `taskIds`
 * those about these tasks; else all that the actor may send. Fails with BAD_INPUT, NOT_FOUND, WRONG_STATE, FORBIDDEN.
 */
export async function sendOutreach(
  work: Work,
  { month, taskIds }: SendOutreach,
  { baseUrl }: { baseUrl: string },
): Promise<SentOutreach> {
  const { tx, actor, now } = work;
  // One at a time: two that plan at once would write the same letters.
  const [first, second] = locks.letters;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${first}::int, ${second}::int)`;
  authorize(letterPolicy, "send", actor, { state: "QUEUED", countries: actor.countries });
  const review = await findReview(tx, month);
  if (review.state !== "OPEN") refuse(month);
  const tasks = await loadPlan(tx, review.id, now);
  const wanted = taskIds && new Set(taskIds.map((id) => id.toLowerCase()));
  const chosen = wanted && tasks.filter((task) => task.taskIds.some((id) => wanted.has(id)));
  if (wanted && chosen!.flatMap((task) => task.taskIds).filter((id) => wanted.has(id)).length < wanted.size)
    fail("NOT_FOUND", {
      en: "One of these tasks is not in this month's review. Load the list again.",
      es: "Una de estas tareas no está en la revisión de este mes. Vuelve a cargar la lista.",
    });
  const about = chosen && new Set(chosen.map(({ organizationId }) => organizationId));
  const { letters, skipped } = planOutreach(tasks, about ?? undefined);
  const may = ({ countries }: { countries: readonly string[] }) =>
    letterPolicy.verbs.send!.may(actor, { state: "QUEUED", countries });
  if (about)
    for (const { countries } of letters)
      authorize(letterPolicy, "send", actor, { state: "QUEUED", countries });
  const byId = new Map(tasks.map((task) => [task.organizationId, task]));
  return {
    letters: await queueLetters(work, letters.filter(may), { reviewId: review.id, kind: "FIRST", baseUrl }),
    skipped: skipped.filter(({ organizationId }) => about !== null || may(byId.get(organizationId)!)),
  };
}

function refuse(month: string): never {
  return fail(
    "WRONG_STATE",
    inEach((locale) =>
      locale === "en"
        ? `The review of ${sayDate(month, "en")} is not open.`
        : `La revisión de ${sayDate(month, "es")} no está abierta.`,
    ),
  );
}
