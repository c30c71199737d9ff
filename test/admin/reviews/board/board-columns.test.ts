import { expect, test } from "@jest/globals";
import type { ListedTaskFragment, TaskState } from "#operations/reviews/tasks/tasks";
import { columnRows, columns } from "../../../../admin/reviews/board/board-columns.ts";
import { taskStates } from "../../../../admin/reviews/tasks/task-filter.ts";

const task = (id: string, state: TaskState) => ({ id, state }) as ListedTaskFragment;
const shown = (rows: readonly ListedTaskFragment[]) => rows.map(({ id, state }) => `${id} ${state}`);

test("the board has every state once", () => {
  expect(columns.flat()).toEqual([...taskStates]);
});

test("a card stands where it was put before the server knows, and once only when it does", () => {
  const [a, b] = [task("A", "TODO"), task("B", "TODO")];
  const moved = [{ task: a, to: "DONE" as const }];
  expect(shown(columnRows([a, b], moved, "TODO"))).toEqual(["B TODO"]);
  expect(shown(columnRows([], moved, "DONE"))).toEqual(["A DONE"]);
  expect(shown(columnRows([task("A", "DONE")], moved, "DONE"))).toEqual(["A DONE"]);
  expect(shown(columnRows([b], moved, "TODO"))).toEqual(["B TODO"]);
  expect(shown(columnRows([], moved, "WAITING"))).toEqual([]);
});
