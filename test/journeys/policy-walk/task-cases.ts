import type { Arrange, Case } from "./cases.ts";
import type { WalkedTask } from "./world.ts";

/** One for each kind of organization that the law about tasks tells apart. */
const tasks = (arrange: (task: WalkedTask) => Record<string, unknown>): Case => {
  const one =
    (countries: string[]): Arrange =>
    async (world) =>
      arrange(await world.task(countries));
  return {
    "of an organization in their countries": one(["MX"]),
    "of one partly elsewhere": one(["MX", "US"]),
  };
};
/** The next of a country's; only a person takes one. */
const next =
  (country: string): Arrange =>
  async (world, { userId }) => {
    await world.task([country]);
    const { month } = await world.db.review.findFirstOrThrow({ where: { state: "OPEN" } });
    return userId ? { month: month.toISOString().slice(0, 7), country } : null;
  };

/** How the mutations of tasks are called. */
export const taskCases: Record<string, Case> = {
  assignTask: tasks(({ id }) => ({ ids: [id] })),
  takeNextTask: {
    "of an organization in their countries": next("MX"),
    "of one partly elsewhere": next("US"),
  },
  setTaskState: tasks(({ id }) => ({ ids: [id], state: "WAITING" })),
  noteTask: tasks(({ id }) => ({ id, note: "Ask after ten." })),
  recordOutcome: tasks(({ id, organization: { presence } }) => ({
    taskId: id,
    revision: 1,
    method: "PHONE",
    claims: [{ claimId: presence.id, outcome: "CONFIRMED" }],
  })),
};
