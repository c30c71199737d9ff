import type { Work } from "../../editorial/work.ts";
import { fail } from "../../errors.ts";
import { authorize } from "../../policies/law.ts";
import { taskPolicy } from "../../policies/task.ts";
import { Values } from "../../public/reading/statement.ts";
import { languageOfCountry } from "../language-of-country.ts";
import { type ChangedTasks, changeTasks } from "./change-tasks.ts";
import { checkMonth } from "./check-month.ts";
import { anyTask } from "./list-tasks.ts";
import type { TaskState } from "./task-state.ts";

interface Wanted {
  month: string;
  country?: string | null;
  requestId?: string | null;
}

/**
 * Hands the first task that is nobody's to who asks: in their countries, and while there are such in a language that they
 * speak. Who asks at the same moment gets the one after. Fails with BAD_INPUT, FORBIDDEN, WRONG_STATE.
 */
export async function takeNextTask(work: Work, { month, country }: Wanted): Promise<ChangedTasks> {
  const { tx, actor } = work;
  const wanted = country?.trim().toUpperCase() || null;
  authorize(taskPolicy, "take", actor, { ...anyTask, countries: wanted ? [wanted] : actor.countries });
  const person = actor.reference.startsWith("user:") ? actor.reference.slice("user:".length) : null;
  if (person === null)
    fail("WRONG_STATE", {
      en: "A task is taken by a person. A script hands it to one with `assignTask`.",
      es: "Una tarea la toma una persona. Un script la encarga a alguien con `assignTask`.",
    });
  const review = await tx.review.findFirst({
    where: { month: new Date(`${checkMonth(month)}-01`), state: "OPEN" },
    select: { id: true },
  });
  if (!review)
    fail("WRONG_STATE", {
      en: "No review of this month is open.",
      es: "No hay ninguna revisión abierta de este mes.",
    });
  const asked = { reviewId: review.id, country: wanted, countries: actor.countries };
  const spoken = await spokenBy(work, person);
  const next =
    (await lockNext(work, { ...asked, spoken })) ?? (await lockNext(work, { ...asked, spoken: null }));
  if (next === null) return { ids: [], changed: 0 };
  const data = { from: null, to: person };
  await changeTasks(work, [{ id: next.id, was: next.state, kind: "ASSIGNED", data, assigneeId: person }]);
  return { ids: [next.id], changed: 1 };
}

interface Asked {
  reviewId: string;
  country: string | null;
  countries: readonly string[];
  /** Any where it is null. */
  spoken: Spoken | null;
}

/** Languages, and the countries where most people speak one of them. */
interface Spoken {
  languages: string[];
  countries: string[];
}

/** What a person speaks; their own language where nobody has said. */
async function spokenBy({ tx }: Work, id: string): Promise<Spoken> {
  const { locale, reviewer } = await tx.user.findUniqueOrThrow({
    where: { id },
    select: { locale: true, reviewer: { select: { languages: true } } },
  });
  const languages = reviewer && reviewer.languages.length > 0 ? reviewer.languages : [locale];
  const codes = (await tx.country.findMany({ select: { code: true } })).map(({ code }) => code);
  return { languages, countries: codes.filter((code) => languages.includes(languageOfCountry(code) ?? "")) };
}

/** Locks the first task that is nobody's and that nobody else is taking just now. */
async function lockNext(
  { tx }: Work,
  { reviewId, country, countries, spoken }: Asked,
): Promise<{ id: string; state: TaskState } | null> {
  const values = new Values();
  const where = [
    `t.review_id = ${values.add(reviewId)}::uuid AND t.rank IS NOT NULL AND t.assignee_id IS NULL`,
    "t.state IN ('TODO', 'IN_PROGRESS', 'WAITING') AND o.status = 'PUBLISHED'",
  ];
  const entries = "SELECT FROM editorial.entry e WHERE e.organization_id = o.id";
  if (country) where.push(`EXISTS (${entries} AND e.country_code = ${values.add(country)})`);
  if (countries.length > 0) {
    const own = `e.country_code = ANY (${values.add([...countries])}::text[])`;
    where.push(`EXISTS (${entries}) AND NOT EXISTS (${entries} AND NOT ${own})`);
  }
  if (spoken) {
    const [languages, at] = [spoken.languages, spoken.countries].map((each) => `${values.add(each)}::text[]`);
    where.push(`(t.countries && ${at} OR EXISTS (SELECT FROM editorial.organization_language l
      WHERE l.organization_id = o.id AND split_part(lower(l.code), '-', 1) = ANY (${languages})))`);
  }
  const [next] = await tx.$queryRawUnsafe<{ id: string; state: TaskState }[]>(
    `SELECT t.id, t.state::text AS state FROM editorial.review_task t
     JOIN editorial.organization o ON o.id = t.organization_id
     WHERE ${where.join(" AND ")} ORDER BY t.rank, t.id LIMIT 1 FOR UPDATE OF t SKIP LOCKED`,
    ...values.list,
  );
  return next ?? null;
}
