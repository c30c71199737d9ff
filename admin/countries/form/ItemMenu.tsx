import MoreVertIcon from "@mui/icons-material/MoreVert";
import { IconButton, Menu, MenuItem } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";

/** What can be done with an item of a list, besides dragging it. */
export function ItemMenu({
  label,
  onUp,
  onDown,
  onRemove,
}: {
  label: string;
  onUp: (() => void) | null;
  onDown: (() => void) | null;
  onRemove(): void;
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
        size="small"
        aria-label={translate("form.items.menu", { label })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreVertIcon fontSize="small" />
      </IconButton>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {onUp && <MenuItem onClick={choose(onUp)}>{translate("form.items.up")}</MenuItem>}
        {onDown && <MenuItem onClick={choose(onDown)}>{translate("form.items.down")}</MenuItem>}
        <MenuItem onClick={choose(onRemove)}>{translate("words.action.remove")}</MenuItem>
      </Menu>
    </>
  );
}
