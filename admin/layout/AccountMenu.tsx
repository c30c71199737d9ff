import LogoutIcon from "@mui/icons-material/Logout";
import PersonIcon from "@mui/icons-material/PersonOutlined";
import {
  Avatar,
  Box,
  Divider,
  IconButton,
  ListItemIcon,
  ListItemText,
  Menu,
  MenuItem,
  Tooltip,
  Typography,
} from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { useMe } from "../session/useMe.ts";
import { useSignOut } from "../session/useSignOut.tsx";

/** Who one is here, one's account, and the way out. */
export function AccountMenu() {
  const translate = useTranslate();
  const me = useMe();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { signOut, question } = useSignOut();
  if (!me) return null;
  const close = () => setAnchor(null);
  const letters = initials(me.name);
  return (
    <>
      <Tooltip title={me.name}>
        <IconButton
          aria-label={translate("layout.you", { letters, name: me.name })}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
          sx={{ p: 0.5 }}
        >
          <Avatar
            sx={{
              width: 34,
              height: 34,
              fontSize: "0.95rem",
              fontWeight: 650,
              bgcolor: "primary.main",
              color: "primary.contrastText",
            }}
          >
            {letters}
          </Avatar>
        </IconButton>
      </Tooltip>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        slotProps={{ paper: { sx: { minWidth: 240 } } }}
      >
        <Box component="li" role="presentation" sx={{ px: 2, py: 1 }}>
          <Typography sx={{ fontWeight: 650 }}>{me.name}</Typography>
          <Typography variant="body2" sx={{ color: "text.secondary" }}>
            {me.email}
          </Typography>
          <Typography variant="body2" sx={{ color: "text.secondary" }}>
            {[translate(`words.role.${me.role}`), ...me.countries].join(" · ")}
          </Typography>
        </Box>
        <Divider component="li" role="presentation" />
        <MenuItem component={Link} to="/account" onClick={close}>
          <ListItemIcon>
            <PersonIcon fontSize="small" />
          </ListItemIcon>
          <ListItemText>{translate("layout.account")}</ListItemText>
        </MenuItem>
        <MenuItem
          onClick={() => {
            close();
            signOut();
          }}
        >
          <ListItemIcon>
            <LogoutIcon fontSize="small" />
          </ListItemIcon>
          <ListItemText>{translate("layout.signOut")}</ListItemText>
        </MenuItem>
      </Menu>
      {question}
    </>
  );
}

/** The first letters of the first and the last name. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : ""]
    .map((word) => [...(word ?? "")][0] ?? "")
    .join("")
    .toUpperCase();
}
