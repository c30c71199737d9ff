import MoreIcon from "@mui/icons-material/MoreVert";
import { Box, Button, Divider, IconButton, ListItemIcon, Menu, MenuItem } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { taskLooks } from "../task-looks.ts";
import { isHanding, isOpenTo, type Listed, offeredFor, type TaskAction } from "./task-actions.ts";

/** What can be done with a task: to take it by one press where nobody has it, and the rest in a menu. */
export function TaskMenu({
  task,
  name,
  mine,
  isSmall = false,
  onAct,
}: {
  task: Listed;
  name: string;
  mine: string | undefined;
  /** Whether there is room for the menu alone. */
  isSmall?: boolean;
  onAct(action: TaskAction): void;
}) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const isFree = !isSmall && task.assigneeId === null && !task.endedAt && isOpenTo("take", task, mine);
  const offered = offeredFor([task], mine).filter((action) => !(isFree && action === "take"));
  const states = offered.filter((action) => !isHanding(action));
  return (
    <Box sx={{ display: "flex", gap: 0.5, alignItems: "start" }}>
      {isFree && (
        <Button
          size="small"
          variant="outlined"
          aria-label={translate("reviews.takeNamed", { name })}
          onClick={() => onAct("take")}
        >
          {translate("reviews.action.take")}
        </Button>
      )}
      {offered.length > 0 && (
        <IconButton
          size="small"
          aria-label={translate("reviews.actions", { name })}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <MoreIcon fontSize="small" />
        </IconButton>
      )}
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {offered.flatMap((action) => {
          const choose = () => {
            setAnchor(null);
            onAct(action);
          };
          if (isHanding(action))
            return (
              <MenuItem key={action} onClick={choose}>
                {translate(`reviews.action.${action}`)}
              </MenuItem>
            );
          const { Icon, color } = taskLooks[action];
          const item = (
            <MenuItem key={action} onClick={choose}>
              <ListItemIcon sx={{ color }}>
                <Icon fontSize="small" />
              </ListItemIcon>
              {translate(`words.taskState.${action}`)}
            </MenuItem>
          );
          const isFirst = action === states[0] && states.length < offered.length;
          return isFirst ? [<Divider key="states" />, item] : [item];
        })}
      </Menu>
    </Box>
  );
}
