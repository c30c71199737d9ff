import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { useFormats } from "../../i18n/useFormats.ts";
import { SelectionBar } from "../../layout/SelectionBar.tsx";
import type { Selection } from "../../layout/useSelection.ts";
import { type Action, actions, isOpenTo, type Listed } from "./actions.ts";

/** As many as the server decides about at once. */
export const most = 500;

/** What can be done with what is selected, as far as it can be done with any of them. */
export function FindingsBar({
  selection,
  mine,
  onAct,
}: {
  selection: Selection<Listed>;
  mine: string | undefined;
  onAct(action: Action, findings: readonly Listed[]): void;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const { all } = selection;
  const offered = actions.filter((action) => all.some((finding) => isOpenTo(action, finding, mine)));
  return (
    <SelectionBar
      label={translate("findingsRoom.bulkActions")}
      says={
        all.length === 0
          ? null
          : translate("findingsRoom.selected", {
              smart_count: all.length,
              number: formats.number(all.length),
            })
      }
      onClear={selection.clear}
    >
      {all.length > most
        ? translate("findingsRoom.tooMany", { number: formats.number(most) })
        : offered.map((action) => (
            <Button key={action} size="small" onClick={() => onAct(action, all)}>
              {translate(action === "apply" ? "findingsRoom.apply.many" : `findingsRoom.action.${action}`)}
            </Button>
          ))}
    </SelectionBar>
  );
}
