import { useCallback, useState } from "react";
import { useNotify } from "react-admin";
import { useNavigate } from "react-router-dom";
import { ListFreeTasks, ListMyTasks } from "#operations/reviews/task/task";
import { ask } from "../../ask/ask.ts";
import { toAskError } from "../../ask/ask-error.ts";
import { useMay, useMe } from "../../session/useMe.ts";
import { reviewsPath, taskPath } from "../review-paths.ts";
import { useTaskVerbs } from "../tasks/useTaskVerbs.ts";
import type { OpenTask } from "./task-events.ts";

/** Goes on with what is to be done first of one's own; where there is nothing more, with what nobody has. */
export function useNextTask({ id, month, assigneeId }: Pick<OpenTask, "id" | "month" | "assigneeId">): {
  go(): void;
  isBusy: boolean;
  may: boolean;
} {
  const notify = useNotify();
  const navigate = useNavigate();
  const verbs = useTaskVerbs();
  const may = useMay("task.take");
  const me = useMe()?.user?.id ?? null;
  const [isBusy, setBusy] = useState(false);
  /** Whoever passes over one that nobody has does not want it. */
  const takeOther = useCallback(async () => {
    const { reviewTasks } = await ask(ListFreeTasks, { month });
    const other = reviewTasks.nodes.find((one) => one.id !== id);
    if (other) await verbs.assign([other], me);
    return other?.id;
  }, [id, month, me, verbs]);
  const go = useCallback(async () => {
    setBusy(true);
    try {
      const { reviewTasks } = await ask(ListMyTasks, { month });
      const mine = reviewTasks.nodes.find((one) => one.id !== id)?.id;
      const next = mine ?? (assigneeId === null ? await takeOther() : await verbs.takeNext(month));
      if (!next) notify("task.noneLeft", { type: "info" });
      void navigate(next ? taskPath(next) : reviewsPath({ month }));
      window.scrollTo({ top: 0 });
    } catch (error) {
      notify(toAskError(error).message, { type: "warning" });
    }
    setBusy(false);
  }, [id, month, assigneeId, notify, navigate, verbs, takeOther]);
  return { go: () => void go(), isBusy, may };
}
