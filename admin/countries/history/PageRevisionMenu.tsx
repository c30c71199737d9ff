import MoreVertIcon from "@mui/icons-material/MoreVert";
import { IconButton, Menu, MenuItem } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";

/** What can be done with an earlier state of a page. */
export function PageRevisionMenu({
  number,
  onCompare,
  onRestore,
}: {
  number: number;
  onCompare(): void;
  /** Null for those who may not. */
  onRestore: (() => void) | null;
}) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choose = (act: () => void) => () => {
    setAnchor(null);
    act();
  };
  return (
    <>
      <IconButton
        aria-label={translate("history.actions", { number })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreVertIcon fontSize="small" />
      </IconButton>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem onClick={choose(onCompare)}>{translate("history.compareNow")}</MenuItem>
        {onRestore && <MenuItem onClick={choose(onRestore)}>{translate("history.restore")}</MenuItem>}
      </Menu>
    </>
  );
}
