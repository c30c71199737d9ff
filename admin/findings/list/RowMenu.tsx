import MoreIcon from "@mui/icons-material/MoreVert";
import { IconButton, Menu, MenuItem } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { type Action, actions, isOpenTo, type Listed } from "./actions.ts";

/** What can be done with a finding, but for what its own button does. */
export function RowMenu({
  finding,
  title,
  mine,
  onAct,
}: {
  finding: Listed;
  title: string;
  mine: string | undefined;
  onAct(action: Action): void;
}) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const offered = actions.filter((action) => action !== "apply" && isOpenTo(action, finding, mine));
  if (offered.length === 0) return null;
  return (
    <>
      <IconButton
        aria-label={translate("findingsRoom.actions", { title })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreIcon fontSize="small" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {offered.map((action) => (
          <MenuItem
            key={action}
            onClick={() => {
              setAnchor(null);
              onAct(action);
            }}
          >
            {translate(`findingsRoom.action.${action}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
