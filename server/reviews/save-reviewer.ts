import { recordEvent } from "../audit/record-event.ts";
import type { Work } from "../editorial/work.ts";
import { type FieldProblem, fail } from "../errors.ts";
import { authorize } from "../policies/law.ts";
import { reviewPolicy } from "../policies/review.ts";
import { isEditor } from "../policies/roles.ts";
import { lockPerson } from "../users/person.ts";

export interface SaveReviewer {
  userId: string;
  participates: boolean;
  /** Language tags, such as es. */
  languages: string[];
  /** Tasks a month; the policy's usual number where it is null. */
  capacity?: number | null;
  requestId?: string | null;
}

const mostTasks = 1000;
const mostLanguages = 20;

/** Says whether somebody takes part in the reviews, in which languages, and how much. Fails with FORBIDDEN, NOT_FOUND, BAD_INPUT. */
export async function saveReviewer(work: Work, asked: SaveReviewer): Promise<{ userId: string }> {
  const { tx, actor, now } = work;
  authorize(reviewPolicy, "saveReviewer", actor, {});
  const { userId, participates, capacity = null } = asked;
  const person = await lockPerson(tx, userId);
  const languages = [...new Set(asked.languages.map((tag) => tag.trim().toLowerCase()))];
  const problems = check({ languages, capacity });
  if (participates && (!isEditor(person) || person.deactivatedAt !== null))
    problems.push({
      path: "userId",
      message: {
        en: "Only who may sign in and save can take part. Make them an editor first.",
        es: "Solo puede participar quien puede entrar y guardar. Dale primero el rol de edición.",
      },
    });
  if (problems.length > 0) fail("BAD_INPUT", undefined, problems);
  const before = await tx.reviewer.findUnique({ where: { userId } });
  const changes = [
    { path: "participates", from: before?.participates ?? false, to: participates },
    { path: "languages", from: before?.languages ?? [], to: languages },
    { path: "capacity", from: before?.capacity ?? null, to: capacity },
  ].filter(({ from, to }) => String(from) !== String(to));
  if (changes.length === 0) return { userId };
  const row = { participates, languages, capacity, changedBy: actor.reference, changedAt: now };
  await tx.reviewer.upsert({ where: { userId }, create: { userId, ...row }, update: row });
  await recordEvent(work, { action: "EDITED", subject: "REVIEWER", subjectId: userId, changes });
  return { userId };
}

function check({ languages, capacity }: { languages: string[]; capacity: number | null }): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const wrong = languages.findIndex((tag) => !/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(tag));
  if (wrong >= 0 || languages.length > mostLanguages)
    problems.push({
      path: wrong >= 0 ? `languages[${wrong}]` : "languages",
      message: {
        en: `Give codes of languages such as es, at most ${mostLanguages}.`,
        es: `Escribe códigos de idiomas, por ejemplo es; como máximo ${mostLanguages}.`,
      },
    });
  if (capacity !== null && !(Number.isInteger(capacity) && capacity >= 0 && capacity <= mostTasks))
    problems.push({
      path: "capacity",
      message: {
        en: `Give whole tasks a month, 0 to ${mostTasks}.`,
        es: `Escribe tareas enteras al mes, de 0 a ${mostTasks}.`,
      },
    });
  return problems;
}
