import { type ReactNode, useCallback, useRef, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { toAskError } from "../../ask/ask-error.ts";
import { useMe } from "../../session/useMe.ts";
import { AssignTasksDialog } from "./AssignTasksDialog.tsx";
import { isHanding, isOpenTo, type Listed, type TaskAction } from "./task-actions.ts";
import { askTasksAnew } from "./tell-change.ts";
import { useTaskVerbs } from "./useTaskVerbs.ts";

export interface TaskActions {
  /** Does it with those of the tasks with which it can be done: at once, or after its dialog. */
  act(action: TaskAction, tasks: readonly Listed[]): void;
  /** The dialog that is open, if any. */
  dialog: ReactNode;
}

/** Everything that can be done with tasks where they are listed; `onDone` is told when it is over, done or not. */
export function useTaskActions(onDone: () => void): TaskActions {
  const translate = useTranslate();
  const notify = useNotify();
  const mine = useMe()?.user?.id;
  const verbs = useTaskVerbs();
  const busy = useRef(false);
  const [handed, setHanded] = useState<readonly Listed[] | null>(null);

  const doNow = useCallback(
    async (action: Exclude<TaskAction, "assign">, tasks: readonly Listed[]) => {
      // A key that is pressed twice does it once.
      if (busy.current) return;
      busy.current = true;
      try {
        if (isHanding(action)) await verbs.assign(tasks, action === "take" ? mine! : null);
        else await verbs.setState(tasks, action);
      } catch (error) {
        notify(toAskError(error).message, { type: "error", autoHideDuration: null });
        await askTasksAnew();
      }
      busy.current = false;
      onDone();
    },
    [verbs, mine, notify, onDone],
  );

  const act = useCallback<TaskActions["act"]>(
    (action, given) => {
      const tasks = given.filter((task) => isOpenTo(action, task, mine));
      if (tasks.length === 0) return;
      if (action === "assign") setHanded(tasks);
      else void doNow(action, tasks);
    },
    [doNow, mine],
  );

  const close = () => {
    setHanded(null);
    onDone();
  };
  return {
    act,
    dialog: handed && (
      <AssignTasksDialog
        tasks={handed}
        about={
          handed.length === 1
            ? handed[0]!.organization.name
            : translate("reviews.about", { smart_count: handed.length })
        }
        onClose={close}
      />
    ),
  };
}
