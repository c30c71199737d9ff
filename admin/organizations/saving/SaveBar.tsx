import { Box, Button, GlobalStyles, Paper, TextField, useMediaQuery } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useShortcut } from "../../layout/shortcuts.ts";
import { nearestChip } from "../claims/nearest-chip.ts";
import { FindingsSummary } from "../findings/FindingsSummary.tsx";
import { useOrganization } from "../form/OrganizationContext.tsx";
import { PreviewPanel } from "../preview/PreviewPanel.tsx";
import { ActionsMenu } from "./ActionsMenu.tsx";
import { BarNotice } from "./BarNotice.tsx";
import { MergedDialog } from "./MergedDialog.tsx";
import { OrganizationConflicts } from "./OrganizationConflicts.tsx";
import { ProposeDialog } from "./ProposeDialog.tsx";
import { PublishDialog } from "./PublishDialog.tsx";
import { SaveStatus } from "./SaveStatus.tsx";
import { useSaving } from "./useSaving.ts";

type Open = "preview" | "propose" | "publish" | null;

const verifyKeys = ["v", "alt+v"];

/** What is unsaved, in words, and all that can be done with it; stays at the lower edge of the page. */
export function SaveBar() {
  const translate = useTranslate();
  const { changes, phase, save, look } = useSaving();
  const { organization, readOnly } = useOrganization();
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up("md"));
  const [open, setOpen] = useState<Open>(null);
  const [reason, setReason] = useState("");
  const [proposalReason, setProposalReason] = useState("");
  const may = organization?.may ?? ["save"];
  const status = organization?.status ?? "DRAFT";
  const maySave = may.includes("save");
  const mayPropose = may.includes("propose");
  const isChanged = changes.length > 0;
  const isBusy = phase !== "STILL";

  const saveNow = async () => {
    if (await save(reason)) setReason("");
  };
  const main = () => {
    if (maySave) void saveNow();
    else if (look().changes.length > 0) setOpen("propose");
  };
  useShortcut("mod+s", translate("saving.save"), main, !readOnly);
  // Where a letter is typed, the second one types none.
  useShortcut(
    verifyKeys,
    translate("claims.key"),
    () => nearestChip(document.activeElement)?.click(),
    may.includes("verify"),
  );

  const reasonField = maySave && isChanged && !isBusy && (
    <TextField
      label={translate("saving.reason")}
      placeholder={translate("saving.reasonExample")}
      value={reason}
      onChange={(event) => setReason(event.target.value)}
      slotProps={{ htmlInput: { maxLength: 500 } }}
      sx={{ flex: "0 1 16rem" }}
    />
  );
  // Where there is little room, a button that can do nothing makes place for the words.
  const hasSave = isWide || isChanged || isBusy || organization === null;
  if (readOnly) return <PreviewPanel open={open === "preview"} onClose={() => setOpen(null)} />;
  return (
    <Paper
      ref={tellHeight}
      component="section"
      square
      aria-label={translate("saving.bar")}
      sx={{
        position: "sticky",
        bottom: 0,
        zIndex: "appBar",
        mt: 4,
        // Down to the window's edge also at the page's end, through the room that pages leave there.
        mb: -8,
        mx: { xs: -2, sm: -3 },
        px: { xs: 2, sm: 3 },
        borderTop: 1,
        borderColor: "divider",
      }}
    >
      <GlobalStyles styles={aboveBar} />
      <BarNotice />
      <Box sx={{ display: "flex", alignItems: "center", gap: 1, minHeight: 64, py: 1, flexWrap: "wrap" }}>
        <SaveStatus>{!isWide && reasonField}</SaveStatus>
        {isWide && reasonField}
        {isWide && <FindingsSummary />}
        <Box sx={{ display: "flex", gap: 1, alignItems: "center", marginInlineStart: "auto" }}>
          {isWide && <Button onClick={() => setOpen("preview")}>{translate("saving.preview")}</Button>}
          {isWide && maySave && mayPropose && isChanged && (
            <Button onClick={() => setOpen("propose")}>{translate("saving.propose.instead")}</Button>
          )}
          {maySave && status === "DRAFT" && (organization === null || may.includes("publish")) && (
            <Button variant="outlined" onClick={() => setOpen("publish")}>
              {translate("saving.publish.button")}
            </Button>
          )}
          {!hasSave ? null : maySave ? (
            <Button
              variant="contained"
              onClick={saveNow}
              loading={phase === "SENDING"}
              disabled={!isChanged && !isBusy && organization !== null}
              aria-keyshortcuts="Control+S Meta+S"
            >
              {translate(saveLabel(status))}
            </Button>
          ) : (
            <Button variant="contained" disabled={!isChanged} onClick={() => setOpen("propose")}>
              {translate("saving.propose.button")}
            </Button>
          )}
          <ActionsMenu
            onPreview={isWide ? undefined : () => setOpen("preview")}
            onPropose={!isWide && maySave && mayPropose && isChanged ? () => setOpen("propose") : undefined}
          />
        </Box>
      </Box>
      <PreviewPanel open={open === "preview"} onClose={() => setOpen(null)} />
      {open === "propose" && (
        <ProposeDialog reason={proposalReason} onReason={setProposalReason} onClose={() => setOpen(null)} />
      )}
      {open === "publish" && <PublishDialog onClose={() => setOpen(null)} />}
      <OrganizationConflicts />
      <MergedDialog />
    </Paper>
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

/** A save of what is public says that it is public at once. */
function saveLabel(status: "DRAFT" | "PUBLISHED" | "ARCHIVED" | "MERGED"): string {
  if (status === "PUBLISHED") return "saving.savePublic";
  return status === "DRAFT" ? "saving.saveDraft" : "saving.save";
}
