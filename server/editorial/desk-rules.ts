import { lookOverRecorded } from "../quality/look-over-recorded.ts";
import { settleTasks } from "../reviews/tasks/settle-tasks.ts";
import type { Rules } from "./work.ts";

/** What follows from what a verb recorded, wherever it came from: findings, and tasks that end by it or go on. */
export const deskRules: Rules = async (work, recorded) => {
  await lookOverRecorded(work, recorded);
  await settleTasks(work, recorded);
};
