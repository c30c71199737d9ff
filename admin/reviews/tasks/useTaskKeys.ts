import type { KeyboardEvent } from "react";
import { useTranslate } from "react-admin";
import { goTo, placeIn, type Walked, walkBy } from "../../layout/row-walk.ts";
import { useShortcut } from "../../layout/shortcuts.ts";
import type { Selection } from "../../layout/useSelection.ts";
import type { Listed, TaskAction } from "./task-actions.ts";

/**
 * `j` and `k` put the focus on the next and the previous task; `x` selects it, and other keys do what can be done with all
 * that are selected, else with the one that has the focus. Returned is what makes arrows walk from task to task.
 */
export function useTaskKeys(
  list: Walked,
  rows: readonly Listed[],
  selection: Selection<Listed>,
  act: (action: TaskAction, tasks: readonly Listed[]) => void,
): (event: KeyboardEvent) => void {
  const translate = useTranslate();
  const here = () => rows.filter((_, index) => index === placeIn(list));
  const doWith = (action: TaskAction) => () => act(action, selection.all.length > 0 ? selection.all : here());
  const key = (name: string) => translate(`reviews.keys.${name}`);
  useShortcut("j", key("next"), () => goTo(list, placeIn(list) + 1));
  useShortcut("k", key("previous"), () => goTo(list, placeIn(list) - 1));
  useShortcut("x", key("select"), () => {
    const [row] = here();
    if (row) selection.toggle(row);
  });
  useShortcut("t", key("take"), doWith("take"));
  useShortcut("a", key("assign"), doWith("assign"));
  useShortcut("w", key("waiting"), doWith("WAITING"));
  return walkBy(list);
}
