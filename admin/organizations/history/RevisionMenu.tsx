import MoreIcon from "@mui/icons-material/MoreVert";
import { IconButton, Menu, MenuItem } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";

/** What can be done with a revision. */
export function RevisionMenu({
  number,
  isNewest,
  onLook,
  onCompare,
  onRestore,
}: {
  number: number;
  isNewest: boolean;
  onLook(): void;
  onCompare(): void;
  /** Null for those who may not restore. */
  onRestore: (() => void) | null;
}) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const items = [
    { says: "history.look", act: onLook },
    ...(isNewest
      ? []
      : [
          { says: "history.compareNow", act: onCompare },
          ...(onRestore ? [{ says: "history.restore", act: onRestore }] : []),
        ]),
  ];
  return (
    <>
      <IconButton
        aria-label={translate("history.actions", { number })}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreIcon />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {items.map(({ says, act }) => (
          <MenuItem
            key={says}
            onClick={() => {
              setAnchor(null);
              act();
            }}
          >
            {translate(says)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
