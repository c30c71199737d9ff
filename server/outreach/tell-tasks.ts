import type { Transaction } from "../database/prisma.ts";
import type { Work } from "../editorial/work.ts";
import { changeTasks, type TaskChange } from "../reviews/tasks/change-tasks.ts";
import { lockTasks } from "../reviews/tasks/lock-tasks.ts";
import type { TaskRow } from "../reviews/tasks/task-row.ts";
import type { ShownLetter } from "./letter.refs.ts";

/** So many are locked with one statement. */
const atOnce = 500;

/** Locks the month's tasks of all that a letter asks about, to the transaction's end; taken before the letter. */
export async function lockAsked(
  tx: Transaction,
  { reviewId, entries }: Pick<ShownLetter, "reviewId" | "entries">,
): Promise<TaskRow[]> {
  const asked = entries.flatMap(({ organizationId, organization }) => [
    organizationId,
    organization.mergedInto ?? organizationId,
  ]);
  const tasks = await tx.reviewTask.findMany({
    where: { reviewId, organizationId: { in: [...new Set(asked)] } },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  const locked: TaskRow[] = [];
  for (let done = 0; done < tasks.length; done += atOnce)
    locked.push(
      ...(await lockTasks(
        { tx },
        tasks.slice(done, done + atOnce).map(({ id }) => id),
      )),
    );
  return locked;
}

/**
 * Notes in locked tasks that their organizations were asked; as long as the month is open, those that somebody has to do
 * something about wait for the organization.
 */
export async function tellTasks(
  work: Pick<Work, "tx" | "actor" | "now">,
  tasks: readonly TaskRow[],
  letterId: string,
): Promise<void> {
  await changeTasks(
    work,
    tasks.flatMap(({ id, state, record: { open } }): TaskChange[] => {
      const told: TaskChange = { id, kind: "LETTER", data: { letterId }, was: state };
      if (!open || (state !== "TODO" && state !== "IN_PROGRESS")) return [told];
      return [
        told,
        { id, kind: "STATE", data: { from: state, to: "WAITING" }, was: state, state: "WAITING" },
      ];
    }),
  );
}

/** Nobody answers a letter that came back: locked tasks that waited for it are to do again, while the month is open. */
export async function wakeTasks(
  work: Pick<Work, "tx" | "actor" | "now">,
  tasks: readonly TaskRow[],
  letterId: string,
): Promise<void> {
  const data = { from: "WAITING", to: "TODO", because: "BOUNCED", letterId };
  await changeTasks(
    work,
    tasks
      .filter(({ state, record: { open } }) => open && state === "WAITING")
      .map(({ id, state }): TaskChange => ({ id, kind: "STATE", data, was: state, state: "TODO" })),
  );
}
