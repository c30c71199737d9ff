import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useLeaving } from "./useLeaving.ts";

/** Asks before somebody goes to another page of the desk with something unsaved, or on its way. */
export function LeaveDialog({
  unsaved,
  isBusy,
  onSave,
}: {
  /** How many changes are not saved. */
  unsaved: number;
  /** Whether something is on its way to the server. */
  isBusy: boolean;
  /** Saves them, and answers whether they are saved; null for who may not. */
  onSave: (() => Promise<boolean>) | null;
}) {
  const translate = useTranslate();
  const [leave, setLeave] = useState<(() => void) | null>(null);
  useLeaving(unsaved > 0 || isBusy, (go) => setLeave(() => go));
  const stay = () => setLeave(null);
  const go = () => {
    setLeave(null);
    leave?.();
  };
  return (
    <Dialog open={leave !== null} onClose={stay} aria-labelledby="leave-title">
      <DialogTitle id="leave-title">{translate("saving.leave.title")}</DialogTitle>
      <DialogContent>
        <DialogContentText>
          {translate("saving.leave.says", { smart_count: Math.max(unsaved, 1) })}
        </DialogContentText>
      </DialogContent>
      <DialogActions sx={{ flexWrap: "wrap", gap: 1 }}>
        <Button onClick={stay}>{translate("saving.leave.stay")}</Button>
        <Button onClick={go}>{translate("saving.leave.go")}</Button>
        {onSave && !isBusy && (
          <Button
            variant="contained"
            autoFocus
            onClick={async () => {
              if (await onSave()) go();
              else stay();
            }}
          >
            {translate("saving.leave.save")}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
