import DarkIcon from "@mui/icons-material/DarkModeOutlined";
import LightIcon from "@mui/icons-material/LightModeOutlined";
import { IconButton, Menu, MenuItem, Tooltip } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { type Appearance, appearances, chooseAppearance, useAppearance, useDark } from "./appearance.ts";

/** Chooses between day and night. */
export function AppearanceButton() {
  const translate = useTranslate();
  const appearance = useAppearance();
  const dark = useDark();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choose = (wanted: Appearance) => {
    setAnchor(null);
    chooseAppearance(wanted);
  };
  const label = translate("layout.appearance.title");
  return (
    <>
      <Tooltip title={label} describeChild={false}>
        <IconButton
          color="inherit"
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          {dark ? <DarkIcon /> : <LightIcon />}
        </IconButton>
      </Tooltip>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {appearances.map((one) => (
          <MenuItem key={one} selected={one === appearance} onClick={() => choose(one)}>
            {translate(`layout.appearance.${one}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
