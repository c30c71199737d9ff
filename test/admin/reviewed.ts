import { makeActor } from "../factories/actors.ts";
import { makePerson } from "../factories/people.ts";
import type { TestApp } from "../support/app.ts";

const admin = makeActor("ADMIN");

/**
 * A month of review that is closed, and one that people are at: tasks in every state, letters that went out, came back and
 * wait, a mailbox that wants none. Answers the task to be done first.
 */
export async function makeReviewed(posada: TestApp): Promise<{ taskId: string }> {
  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await posada.editorial(query, variables, { as: admin });
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const luz = await makePerson(posada.db, { name: "Luz Herrera", role: "EDITOR", locale: "es" });
  await ask(`mutation { saveReviewPolicy(policy: { tasksPerPerson: 18 }) { number } }`);
  await ask(
    `mutation ($userId: ID!) {
      saveReviewer(userId: $userId, participates: true, languages: ["es", "en"]) { reviewers { userId } } }`,
    { userId: luz.id },
  );
  const start = `mutation ($month: String!, $asOf: String!) {
    startReview(month: $month, asOf: $asOf) { review { state } } }`;
  await ask(start, { month: "2026-02", asOf: "2026-02-01" });
  await ask(`mutation { closeReview(month: "2026-02") { review { state } } }`);
  await ask(start, { month: "2026-03", asOf: "2026-03-01" });

  const { reviewTasks } = await ask(`{ reviewTasks(month: "2026-03", first: 20) { nodes { id } } }`);
  const ids: string[] = reviewTasks.nodes.map(({ id }: { id: string }) => id);
  await ask(`mutation { sendOutreach(month: "2026-03") { queued } }`);
  const states = ["IN_PROGRESS", "WAITING", "DONE", "UNREACHABLE", "CLOSED"];
  for (const [place, state] of states.entries())
    await ask(
      `mutation ($ids: [ID!]!, $state: TaskState!) { setTaskState(ids: $ids, state: $state) { changed } }`,
      { ids: [ids[place * 2 + 1], ids[place * 2 + 2]], state },
    );

  // As they may stand after a round of sending: the outside world is not asked for it.
  const letters = await posada.db.outreachLetter.findMany({ orderBy: { address: "asc" } });
  const sentAt = new Date("2026-03-12T09:00:00Z");
  const outcomes = [
    { state: "SENT", sentAt },
    { state: "UNCERTAIN", handedAt: sentAt },
    { state: "FAILED", attempts: 7, problem: "550 5.1.1 No such user here" },
    {
      state: "QUEUED",
      attempts: 2,
      nextTryAt: new Date("2026-03-15T12:30:00Z"),
      problem: "Connection refused",
    },
    { state: "BOUNCED", sentAt, problem: "552 5.2.2 Mailbox is full" },
  ] as const;
  for (const [place, data] of outcomes.entries())
    if (letters[place]) await posada.db.outreachLetter.update({ where: { id: letters[place].id }, data });
  await ask(
    `mutation ($address: String!) {
      setMailbox(address: $address, consent: REFUSED, reason: "They asked us to stop, by phone.") { address } }`,
    { address: letters.at(-1)!.address },
  );
  return { taskId: ids[0]! };
}
