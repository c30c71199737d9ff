import type { KeyboardEvent } from "react";
import { useTranslate } from "react-admin";
import { goTo, placeIn, type Walked, walkBy } from "../../layout/row-walk.ts";
import { useShortcut } from "../../layout/shortcuts.ts";
import type { Selection } from "../../layout/useSelection.ts";
import type { Action, Listed } from "./actions.ts";

/**
 * `j` and `k` put the focus on the next and the previous finding; `x` selects it, and other keys do what can be done with
 * all that are selected, else with the one that has the focus. Returned is what makes arrows walk from title to title.
 */
export function useFindingKeys(
  list: Walked,
  rows: readonly Listed[],
  selection: Selection<Listed>,
  act: (action: Action, findings: readonly Listed[]) => void,
): (event: KeyboardEvent) => void {
  const translate = useTranslate();
  const here = () => rows.filter((_, index) => index === placeIn(list));
  const doWith = (action: Action) => () => act(action, selection.all.length > 0 ? selection.all : here());
  const key = (name: string) => translate(`findingsRoom.keys.${name}`);
  useShortcut("j", key("next"), () => goTo(list, placeIn(list) + 1));
  useShortcut("k", key("previous"), () => goTo(list, placeIn(list) - 1));
  useShortcut("x", key("select"), () => {
    const [row] = here();
    if (row) selection.toggle(row);
  });
  useShortcut("a", key("apply"), doWith("apply"));
  useShortcut("d", key("dismiss"), doWith("dismiss"));
  useShortcut("s", key("snooze"), doWith("snooze"));
  useShortcut("r", key("resolve"), doWith("resolve"));
  useShortcut("t", key("take"), doWith("take"));
  return walkBy(list);
}
