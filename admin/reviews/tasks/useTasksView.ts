import { useMemo } from "react";
import { useSearchParams } from "react-router-dom";
import { readMonth } from "../review-paths.ts";
import type { TaskFilter } from "./task-filter.ts";
import { addressOf, readTaskView, type TaskView } from "./task-view.ts";

/** What the room shows, as its address says it, and how to show something else. */
export interface ShownTasks {
  view: TaskView;
  /** Goes to another view; its first page, unless it says which. `replace` leaves no step behind. */
  show(view: Partial<TaskView>, options?: { replace?: boolean }): void;
  setFilter(filter: TaskFilter, options?: { replace?: boolean }): void;
}

/** The view of the tasks; whoever has some of their own begins with these. */
export function useTasksView(hasOwn: boolean): ShownTasks {
  const [address, setAddress] = useSearchParams();
  return useMemo(() => {
    const view = readTaskView(address, hasOwn ? { mine: true } : {});
    const month = readMonth(address.get("month"));
    const show: ShownTasks["show"] = (next, options) =>
      setAddress(addressOf({ ...view, page: 1, ...next }, month), options);
    return { view, show, setFilter: (filter, options) => show({ filter }, options) };
  }, [address, setAddress, hasOwn]);
}
