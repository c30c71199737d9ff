import { Button, Menu } from "@mui/material";
import { type ReactNode, useState } from "react";

/** A button that opens a menu. */
export function MenuButton({
  label,
  says = label,
  icon,
  children,
}: {
  label: string;
  /** What stands on it, where that is not its name. */
  says?: string;
  icon: ReactNode;
  children(close: () => void): ReactNode;
}) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        color="inherit"
        startIcon={icon}
        aria-label={says === label ? undefined : `${label}: ${says}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ fontWeight: 500, whiteSpace: "nowrap" }}
      >
        {says}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        {children(close)}
      </Menu>
    </>
  );
}
