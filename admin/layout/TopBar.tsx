import HelpIcon from "@mui/icons-material/HelpOutlineOutlined";
import MenuIcon from "@mui/icons-material/Menu";
import MenuOpenIcon from "@mui/icons-material/MenuOpen";
import SearchIcon from "@mui/icons-material/Search";
import { Box, IconButton, Link as MuiLink, Stack, Tooltip } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { AccountMenu } from "./AccountMenu.tsx";
import { AppearanceButton } from "./AppearanceButton.tsx";
import { GlobalSearch } from "./GlobalSearch.tsx";
import { LanguageButton } from "./LanguageButton.tsx";
import { Mark } from "./Mark.tsx";

/** Its height in pixels: the side menu and what sticks to the top stand below it. */
export const topBarHeight = 60;

/** Above every room: where one is, the search, help, and oneself. */
export function TopBar({
  phone,
  wide,
  onMenu,
  onHelp,
}: {
  phone: boolean;
  /** Whether the side menu shows its words. */
  wide: boolean;
  onMenu(): void;
  onHelp(): void;
}) {
  const translate = useTranslate();
  const [searching, setSearching] = useState(false);
  const menu = translate(phone ? "layout.openMenu" : wide ? "layout.narrowMenu" : "layout.wideMenu");
  const help = translate("layout.shortcuts.title");
  return (
    <Stack
      component="header"
      direction="row"
      sx={{
        position: "sticky",
        top: 0,
        zIndex: "appBar",
        height: topBarHeight,
        px: { xs: 1, sm: 1.5 },
        gap: { xs: 0.5, sm: 1 },
        alignItems: "center",
        bgcolor: "background.default",
        borderBottom: 1,
        borderColor: "divider",
      }}
    >
      {phone && searching ? (
        <GlobalSearch autoFocus onDone={() => setSearching(false)} />
      ) : (
        <>
          <Tooltip title={menu} describeChild={false}>
            <IconButton onClick={onMenu}>{!phone && wide ? <MenuOpenIcon /> : <MenuIcon />}</IconButton>
          </Tooltip>
          <MuiLink
            component={Link}
            to="/"
            color="inherit"
            underline="none"
            sx={{
              display: "flex",
              alignItems: "center",
              gap: 1,
              fontSize: "1.2rem",
              letterSpacing: "-0.01em",
              mr: "auto",
              borderRadius: 1,
            }}
          >
            <Mark sx={{ color: "secondary.main" }} />
            <span>Posada</span>
          </MuiLink>
          {phone ? (
            <Tooltip title={translate("layout.search.open")} describeChild={false}>
              <IconButton onClick={() => setSearching(true)}>
                <SearchIcon />
              </IconButton>
            </Tooltip>
          ) : (
            <>
              <Box sx={{ flex: "0 1 34rem", mx: "auto" }}>
                <GlobalSearch />
              </Box>
              <Stack direction="row" sx={{ alignItems: "center", ml: "auto", color: "text.secondary" }}>
                <Tooltip title={help} describeChild={false}>
                  <IconButton color="inherit" onClick={onHelp}>
                    <HelpIcon />
                  </IconButton>
                </Tooltip>
                <LanguageButton />
                <AppearanceButton />
              </Stack>
            </>
          )}
          <AccountMenu />
        </>
      )}
    </Stack>
  );
}
