import { randomUUID } from "node:crypto";
import type { Work } from "../../editorial/work.ts";
import { changeTasks } from "../../reviews/tasks/change-tasks.ts";
import type { TaskState } from "../../reviews/tasks/task-state.ts";
import type { EntryAsked, LetterAsked } from "./find-letter.ts";

interface Told {
  letter: LetterAsked;
  entry: EntryAsked;
  answerId: string;
  note: string | null;
}

/** Before somebody answers: what is left to do afterwards is for a person. */
const unanswered: readonly TaskState[] = ["TODO", "WAITING", "UNREACHABLE"];

/** Notes in the month's task that its organization answered; while the month is open, it waits for it no longer. */
export async function tellTask(work: Work, { letter, entry, answerId, note }: Told): Promise<void> {
  const ids = [entry.organizationId, ...entry.keys];
  const tasks = await work.tx.$queryRaw<{ id: string; was: TaskState; isOpen: boolean }[]>`
    SELECT t.id, t.state AS was, r.state = 'OPEN' AS "isOpen"
    FROM editorial.review_task t JOIN editorial.review r ON r.id = t.review_id
    WHERE r.id = ${letter.reviewId}::uuid AND t.organization_id = ANY (${ids}::uuid[])
    ORDER BY t.id FOR UPDATE OF t`;
  const answered = { kind: "ANSWER", note, data: { answerId } } as const;
  const [open, done] = [tasks.filter(({ isOpen }) => isOpen), tasks.filter(({ isOpen }) => !isOpen)];
  await changeTasks(
    work,
    open.map(({ id, was }) => ({ ...answered, id, was })),
  );
  await changeTasks(
    work,
    open
      .filter(({ was }) => unanswered.includes(was))
      .map(({ id, was }) => {
        const data = { from: was, to: "IN_PROGRESS" };
        return { id, was, kind: "STATE", data, state: "IN_PROGRESS" };
      }),
  );
  // A month that is closed is done with: its tasks stand as they stood then.
  await work.tx.taskEvent.createMany({
    data: done.map(({ id }) => ({
      ...answered,
      ...{ id: randomUUID(), taskId: id, at: work.now, by: work.actor.reference },
    })),
  });
}
