import MoreIcon from "@mui/icons-material/MoreVert";
import { Box, Button, IconButton, Menu, MenuItem } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useShortcut } from "../../layout/shortcuts.ts";
import { Key } from "../../organizations/claims/Key.tsx";
import { useMe } from "../../session/useMe.ts";
import { isOpenTo, offeredFor, type TaskAction } from "../tasks/task-actions.ts";
import { useTaskActions } from "../tasks/useTaskActions.tsx";
import { useTasking } from "./useTasking.ts";

/** Has somebody take the task, hand it over with a note, or say how it stands as a whole. */
export function HandButtons() {
  const translate = useTranslate();
  const mine = useMe()?.user?.id;
  const { task } = useTasking();
  const { act, dialog } = useTaskActions(() => {});
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const offered = offeredFor([task], mine);
  const mayTake = isOpenTo("take", task, mine);
  const mayHand = isOpenTo("assign", task, mine);
  useShortcut("t", translate("task.keys.take"), () => act("take", [task]), mayTake);
  useShortcut("h", translate("task.keys.hand"), () => act("assign", [task]), mayHand);
  const more = offered.filter((action) => action !== "take" && action !== "assign");
  const choose = (action: TaskAction) => () => {
    setAnchor(null);
    act(action, [task]);
  };
  return (
    <Box sx={{ display: "flex", gap: 1, alignItems: "center" }}>
      {mayTake && (
        <Button variant="outlined" aria-keyshortcuts="t" onClick={() => act("take", [task])}>
          {translate("task.take")} <Key>t</Key>
        </Button>
      )}
      {mayHand && (
        <Button aria-keyshortcuts="h" onClick={() => act("assign", [task])}>
          {translate("task.hand")} <Key>h</Key>
        </Button>
      )}
      {more.length > 0 && (
        <>
          <IconButton
            aria-label={translate("task.more")}
            aria-haspopup="menu"
            aria-expanded={anchor !== null}
            onClick={(event) => setAnchor(event.currentTarget)}
          >
            <MoreIcon />
          </IconButton>
          <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
            {more.map((action) => (
              <MenuItem key={action} onClick={choose(action)}>
                {translate(action === "release" ? "task.release" : `task.state.${action}`)}
              </MenuItem>
            ))}
          </Menu>
        </>
      )}
      {dialog}
    </Box>
  );
}
