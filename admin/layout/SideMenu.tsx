import ApartmentIcon from "@mui/icons-material/ApartmentOutlined";
import MergeIcon from "@mui/icons-material/CallMerge";
import EventRepeatIcon from "@mui/icons-material/EventRepeatOutlined";
import GroupIcon from "@mui/icons-material/GroupOutlined";
import HistoryIcon from "@mui/icons-material/HistoryOutlined";
import HomeIcon from "@mui/icons-material/HomeOutlined";
import KeyIcon from "@mui/icons-material/KeyOutlined";
import PublicIcon from "@mui/icons-material/PublicOutlined";
import RateReviewIcon from "@mui/icons-material/RateReviewOutlined";
import RuleIcon from "@mui/icons-material/RuleOutlined";
import TimelapseIcon from "@mui/icons-material/TimelapseOutlined";
import TroubleshootIcon from "@mui/icons-material/TroubleshootOutlined";
import ViewListIcon from "@mui/icons-material/ViewListOutlined";
import {
  Badge,
  Box,
  Divider,
  List,
  ListItem,
  ListItemButton,
  ListItemIcon,
  ListItemText,
  Tooltip,
} from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import { useTranslate } from "react-admin";
import { Link, useLocation } from "react-router-dom";
import { useMe } from "../session/useMe.ts";
import { dailyRooms, houseRooms, mayIn, type RoomName } from "./rooms.ts";
import { useWaiting } from "./useWaiting.ts";

const icons: Record<RoomName, typeof HomeIcon> = {
  home: HomeIcon,
  organizations: ApartmentIcon,
  reviews: EventRepeatIcon,
  findings: TroubleshootIcon,
  duplicates: MergeIcon,
  proposals: RateReviewIcon,
  countries: PublicIcon,
  sections: ViewListIcon,
  rules: RuleIcon,
  people: GroupIcon,
  keys: KeyIcon,
  intervals: TimelapseIcon,
  audit: HistoryIcon,
};

/** The rooms that are open to the person; `narrow` shows their pictures alone. */
export function SideMenu({ narrow = false, onGo }: { narrow?: boolean; onGo?(): void }) {
  const translate = useTranslate();
  const me = useMe();
  const waiting = useWaiting();
  const open = (rooms: readonly { name: RoomName; path: string }[]) =>
    rooms
      .filter(({ path }) => me && mayIn(path, "list", me.may))
      .map(({ name, path }) => (
        <RoomLink
          key={name}
          name={name}
          path={path}
          narrow={narrow}
          waiting={waiting[name] ?? 0}
          onGo={onGo}
        />
      ));
  const house = open(houseRooms);
  return (
    <Box component="nav" aria-label={translate("layout.rooms")} sx={{ px: 1, py: 1.5 }}>
      <List disablePadding>{open(dailyRooms)}</List>
      {house.length > 0 && <Divider sx={{ my: 1.5, mx: 1 }} />}
      <List disablePadding>{house}</List>
    </Box>
  );
}

function RoomLink({
  name,
  path,
  narrow,
  waiting,
  onGo,
}: {
  name: RoomName;
  path: string;
  narrow: boolean;
  waiting: number;
  onGo?: (() => void) | undefined;
}) {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const here = path === "/" ? pathname === "/" : pathname === path || pathname.startsWith(`${path}/`);
  const Icon = icons[name];
  const says = translate(`layout.${name}`);
  const count = waiting > 0 ? translate("layout.waiting", { smart_count: waiting }) : "";
  return (
    <ListItem disablePadding sx={{ mb: 0.25 }}>
      <Tooltip
        title={narrow ? [says, count].filter(Boolean).join(", ") : ""}
        placement="right"
        describeChild={false}
      >
        <ListItemButton
          component={Link}
          to={path}
          selected={here}
          aria-current={here ? "page" : undefined}
          onClick={onGo}
          sx={{
            borderRadius: 2,
            minHeight: 42,
            px: 1.5,
            py: 0.5,
            color: here ? "primary.main" : "text.primary",
            "&.Mui-selected": { bgcolor: "action.selected" },
          }}
        >
          <ListItemIcon sx={{ minWidth: narrow ? 0 : 38 }}>
            {narrow && waiting > 0 ? (
              <Badge variant="dot" color="secondary">
                <Icon />
              </Badge>
            ) : (
              <Icon />
            )}
          </ListItemIcon>
          {!narrow && (
            <ListItemText
              primary={says}
              slotProps={{ primary: { noWrap: true, sx: { fontWeight: here ? 650 : 500 } } }}
            />
          )}
          {!narrow && waiting > 0 && (
            <Box
              sx={{
                px: 1,
                minWidth: 24,
                textAlign: "center",
                borderRadius: 3,
                fontSize: "0.85rem",
                fontWeight: 650,
                bgcolor: "secondary.main",
                color: "secondary.contrastText",
              }}
            >
              <span aria-hidden>{waiting > 99 ? "99+" : waiting}</span>
              <Box component="span" sx={visuallyHidden}>
                {count}
              </Box>
            </Box>
          )}
        </ListItemButton>
      </Tooltip>
    </ListItem>
  );
}
