import { useCallback, useMemo } from "react";
import { useNotify, useTranslate } from "react-admin";
import { TakeNextTask, type TaskState } from "#operations/reviews/tasks/tasks";
import { ask } from "../../ask/ask.ts";
import { toAskError } from "../../ask/ask-error.ts";
import { type StoodTask, type TaskChange, takeBack } from "./take-back.ts";
import { askTasksAnew, type Said, tellChange } from "./tell-change.ts";

export interface TaskVerbs {
  /** Hands tasks to somebody; to nobody where it is null. */
  assign(tasks: readonly StoodTask[], assigneeId: string | null, said?: Said): Promise<void>;
  setState(tasks: readonly StoodTask[], state: TaskState, said?: Said): Promise<void>;
  /** Takes what is to be done first of what nobody has. Answers the task's id; null where none is left. */
  takeNext(month: string, country?: string): Promise<string | null>;
}

/**
 * What can be done with tasks. Each says what was done, and offers to put back how they stood. Fails with an AskError: what
 * was not done is told where it was asked for.
 */
export function useTaskVerbs(): TaskVerbs {
  const translate = useTranslate();
  const notify = useNotify();
  const change = useCallback(
    async (wanted: TaskChange, tasks: readonly StoodTask[], said?: Said) => {
      await tellChange(
        wanted,
        tasks.map(({ id }) => id),
        said,
      );
      const undo = async () => {
        try {
          for (const back of takeBack(wanted, tasks)) await tellChange(back.change, back.ids);
          notify("reviews.done.undone", { type: "success" });
        } catch (error) {
          notify(toAskError(error).message, { type: "error", autoHideDuration: null });
        }
        await askTasksAnew();
      };
      notify(
        translate(`reviews.done.${wordOf(wanted)}`, {
          smart_count: tasks.length,
          state: wanted.kind === "state" ? translate(`words.taskState.${wanted.state}`) : "",
        }),
        { type: "success", undo: () => void undo() } as never,
      );
      await askTasksAnew();
    },
    [translate, notify],
  );
  return useMemo<TaskVerbs>(
    () => ({
      assign: (tasks, assigneeId, said) => change({ kind: "assign", assigneeId }, tasks, said),
      setState: (tasks, state, said) => change({ kind: "state", state }, tasks, said),
      takeNext: async (month, country) => {
        const wanted = { month, country: country ?? null, requestId: crypto.randomUUID() };
        const { takeNextTask } = await ask(TakeNextTask, wanted);
        await askTasksAnew();
        return takeNextTask?.tasks[0]?.id ?? null;
      },
    }),
    [change],
  );
}

const wordOf = (change: TaskChange) =>
  change.kind === "assign" && change.assigneeId === null ? "unassign" : change.kind;
