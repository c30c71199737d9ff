import { Button, Menu, MenuItem } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useFormats } from "../../i18n/useFormats.ts";
import { SelectionBar } from "../../layout/SelectionBar.tsx";
import type { Selection } from "../../layout/useSelection.ts";
import { isHanding, type Listed, offeredFor, type TaskAction } from "./task-actions.ts";

/** As many as the server changes at once. */
export const most = 500;

/** What can be done with what is selected, as far as it can be done with any of them. */
export function TasksBar({
  selection,
  mine,
  onAct,
}: {
  selection: Selection<Listed>;
  mine: string | undefined;
  onAct(action: TaskAction, tasks: readonly Listed[]): void;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { all } = selection;
  const offered = offeredFor(all, mine);
  const states = offered.filter((action) => !isHanding(action));
  return (
    <SelectionBar
      label={translate("reviews.bulkActions")}
      says={
        all.length === 0
          ? null
          : translate("reviews.selected", { smart_count: all.length, number: formats.number(all.length) })
      }
      onClear={selection.clear}
    >
      {all.length > most ? (
        translate("reviews.tooMany", { number: formats.number(most) })
      ) : (
        <>
          {offered.filter(isHanding).map((action) => (
            <Button key={action} size="small" onClick={() => onAct(action, all)}>
              {translate(`reviews.action.${action}`)}
            </Button>
          ))}
          {states.length > 0 && (
            <Button
              size="small"
              aria-haspopup="menu"
              aria-expanded={anchor !== null}
              onClick={(event) => setAnchor(event.currentTarget)}
            >
              {translate("reviews.action.move")}
            </Button>
          )}
          <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
            {states.map((state) => (
              <MenuItem
                key={state}
                onClick={() => {
                  setAnchor(null);
                  onAct(state, all);
                }}
              >
                {translate(`words.taskState.${state}`)}
              </MenuItem>
            ))}
          </Menu>
        </>
      )}
    </SelectionBar>
  );
}
