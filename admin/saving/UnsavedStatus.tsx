import { Box, Button, Popover, Typography } from "@mui/material";
import { type ReactNode, useState } from "react";
import { useTranslate } from "react-admin";
import { visuallyHidden } from "../layout/visually-hidden.ts";
import type { Patient } from "./usePatience.ts";

/** How a form stands: saved, changed, or on its way; what is changed can be looked at, and thrown away. */
export function UnsavedStatus({
  unsaved,
  phase,
  clean,
  onReset,
  children,
}: {
  /** How many changes are not saved. */
  unsaved: number;
  phase: Patient["phase"];
  /** What is said where there are none. */
  clean: string;
  /** Throws them away. */
  onReset(): void;
  /** The changes in words; `close` is called when one leads to its field. */
  children: (close: () => void) => ReactNode;
}) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  const isChanged = unsaved > 0;
  const changed = isChanged ? translate("saving.changes", { smart_count: unsaved }) : clean;
  const says = phase === "SENDING" ? translate("saving.sending") : changed;
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box role="status" sx={visuallyHidden}>
        {says}
      </Box>
      {isChanged ? (
        <Button
          size="small"
          color="inherit"
          aria-haspopup="dialog"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
          sx={{ textDecoration: "underline dotted", textUnderlineOffset: 4, px: 0.5 }}
        >
          {says}
        </Button>
      ) : (
        <Typography variant="body2" color="text.secondary" aria-hidden>
          {says}
        </Typography>
      )}
      <Popover
        open={anchor !== null && isChanged}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: "top", horizontal: "left" }}
        transformOrigin={{ vertical: "bottom", horizontal: "left" }}
        slotProps={{
          paper: {
            role: "dialog",
            "aria-label": translate("saving.changesTitle"),
            sx: { p: 2, mt: -3, width: 420, maxWidth: "calc(100vw - 32px)", maxHeight: "60vh" },
          },
        }}
      >
        <Typography component="h2" variant="h3" sx={{ mb: 1 }}>
          {translate("saving.changesTitle")}
        </Typography>
        {children(close)}
        {phase === "STILL" && (
          <Button
            size="small"
            color="error"
            onClick={() => {
              close();
              onReset();
            }}
            sx={{ mt: 1.5 }}
          >
            {translate("saving.reset")}
          </Button>
        )}
      </Popover>
    </Box>
  );
}
