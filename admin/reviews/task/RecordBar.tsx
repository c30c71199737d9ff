import { Alert, Box, Button, GlobalStyles, Link, Paper, Typography, useMediaQuery } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import type { AskError } from "../../ask/ask-error.ts";
import { Refusal } from "../../ask/Refusal.tsx";
import { useShortcut } from "../../layout/shortcuts.ts";
import { Key } from "../../organizations/claims/Key.tsx";
import { BarNotice } from "../../organizations/saving/BarNotice.tsx";
import { MergedDialog } from "../../organizations/saving/MergedDialog.tsx";
import { OrganizationConflicts } from "../../organizations/saving/OrganizationConflicts.tsx";
import { useNextTask } from "./useNextTask.ts";
import { useTasking } from "./useTasking.ts";

/** What is chosen and not recorded, and the way on; stays at the lower edge of the page. */
export function RecordBar() {
  const translate = useTranslate();
  const { task, claims, draft, ready, record, isBusy, refused, mayRecord } = useTasking();
  const next = useNextTask(task);
  const hasEnded = ["DONE", "UNREACHABLE", "CLOSED"].includes(task.state);
  const hasNote = draft.note.trim() !== "";
  const open = claims.filter(({ due, outcome }) => due && outcome === null).length;
  const isOn = ready > 0 || hasNote;
  // With little room, what is next waits until what is chosen is recorded.
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"), { noSsr: true });
  const hasNext = next.may && !(isPhone && isOn);
  useShortcut(["r", "mod+s", "mod+enter"], translate("task.keys.record"), record, mayRecord);
  useShortcut("n", translate("task.keys.nextTask"), next.go, next.may);
  if (!mayRecord && !next.may) return null;
  return (
    <Paper ref={tellHeight} component="section" square aria-label={translate("task.bar.title")} sx={barLook}>
      <GlobalStyles styles={aboveBar} />
      {refused ? <Refused error={refused} /> : <BarNotice />}
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 2, rowGap: 0.5, py: 1 }}>
        <Box role="status" sx={{ flex: "1 1 10rem", minWidth: 0 }}>
          <Typography sx={{ fontWeight: 600 }}>
            {hasEnded
              ? translate(`task.bar.${task.state}`)
              : ready > 0
                ? translate("task.bar.chosen", { smart_count: ready })
                : translate("task.bar.open", { smart_count: open })}
          </Typography>
          {task.state === "CLOSED" && (
            <Link component={RouterLink} to={`/organizations/${task.organization.id}`} variant="body2">
              {translate("task.bar.archive")}
            </Link>
          )}
        </Box>
        <Box sx={{ display: "flex", gap: 1, width: { xs: "100%", sm: "auto" } }}>
          {hasNext && (
            <Button
              variant={hasEnded && !isOn ? "contained" : "outlined"}
              onClick={next.go}
              loading={next.isBusy}
              aria-keyshortcuts="n"
              sx={buttonLook}
            >
              {translate("task.bar.next")} <Key>n</Key>
            </Button>
          )}
          {mayRecord && (
            <Button
              variant={hasEnded && !isOn ? "outlined" : "contained"}
              disabled={!isOn}
              loading={isBusy}
              onClick={record}
              aria-keyshortcuts="r Control+S Meta+S"
              sx={buttonLook}
            >
              {ready > 0
                ? translate("task.bar.record", { smart_count: ready })
                : translate(hasNote ? "task.bar.recordNote" : "task.bar.recordNone")}{" "}
              <Key>r</Key>
            </Button>
          )}
        </Box>
      </Box>
      <OrganizationConflicts />
      <MergedDialog />
    </Paper>
  );
}

/** Why nothing was recorded; what others changed stands at each claim. */
function Refused({ error }: { error: AskError }) {
  const translate = useTranslate();
  return (
    <Box sx={{ mt: 1.5 }}>
      {error.code === "STALE_CLAIM" ? (
        <Alert severity="warning" role="alert">
          {translate("task.staleAll")}
        </Alert>
      ) : (
        <Refusal error={error} />
      )}
    </Box>
  );
}

/** What is said for a moment is said above the bar, never over its buttons. */
const aboveBar = { ".MuiSnackbar-root": { bottom: "calc(var(--save-bar) + 12px) !important" } };

/** Keeps the height of the bar, which changes with what it has to say. */
function tellHeight(bar: HTMLElement | null) {
  if (!bar) return;
  const observer = new ResizeObserver(() =>
    document.documentElement.style.setProperty("--save-bar", `${bar.offsetHeight}px`),
  );
  observer.observe(bar);
  return () => observer.disconnect();
}

const barLook = {
  position: "sticky",
  bottom: 0,
  zIndex: "appBar",
  mt: 3,
  // Down to the window's edge also at the page's end, through the room that pages leave there.
  mb: -8,
  mx: { xs: -2, sm: -3 },
  px: { xs: 2, sm: 3 },
  borderTop: 1,
  borderColor: "divider",
} as const;

const buttonLook = {
  flex: { xs: 1, sm: "none" },
  minHeight: { xs: 48, sm: 38 },
  whiteSpace: "nowrap",
  "&.MuiButton-contained kbd": { color: "inherit", borderColor: "currentColor" },
} as const;
