import { Alert, Button, Snackbar } from "@mui/material";
import { useEffect, useState } from "react";
import { type NotificationPayload, useNotificationContext, useTranslate } from "react-admin";

/** Milliseconds: a short sentence is read in four seconds; who may want to undo something gets time to think. */
const readingTime = 5000;
const undoTime = 12_000;

/**
 * Shows what `useNotify` is told, one thing at a time, the newest at once:
 * `notify("saving.saved", { type: "success", undo: () => … })` has a button to undo it. Time stands still while the
 * pointer or the focus is on it.
 */
export function Notifications() {
  const translate = useTranslate();
  const { notifications, takeNotification } = useNotificationContext();
  const [shown, setShown] = useState<(NotificationPayload & { number: number }) | null>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (notifications.length === 0) return;
    const next = takeNotification();
    if (!next) return;
    // Each counts its own time, also where it says the same as the one before.
    setShown((before) => ({ ...next, number: (before?.number ?? 0) + 1 }));
    setOpen(true);
  }, [notifications, takeNotification]);
  if (!shown) return null;
  const { number, message, type, notificationOptions = {} } = shown;
  const { messageArgs, autoHideDuration, undo } = notificationOptions;
  const close = () => setOpen(false);
  const button = undo && (
    <Button
      color="inherit"
      size="small"
      onClick={() => {
        close();
        undo();
      }}
    >
      {translate("words.action.undo")}
    </Button>
  );
  return (
    <Snackbar
      key={number}
      open={open}
      autoHideDuration={autoHideDuration === undefined ? (undo ? undoTime : readingTime) : autoHideDuration}
      onClose={(_event, reason) => reason !== "clickaway" && close()}
      anchorOrigin={{ vertical: "bottom", horizontal: "center" }}
    >
      <Alert
        variant="filled"
        severity={type === "error" || type === "warning" || type === "success" ? type : "info"}
        role={type === "error" ? "alert" : "status"}
        onClose={close}
        closeText={translate("words.action.close")}
        action={button}
        sx={{
          alignItems: "center",
          boxShadow: 6,
          "&.MuiAlert-colorInfo": { bgcolor: "text.primary", color: "background.paper" },
        }}
      >
        {typeof message === "string" ? translate(message, { _: message, ...messageArgs }) : message}
      </Alert>
    </Snackbar>
  );
}
