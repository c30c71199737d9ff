import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useLeaving } from "../../organizations/saving/useLeaving.ts";
import type { CountrySaving } from "./useCountrySaving.ts";

/** Asks before somebody goes to another page of the desk with something unsaved. */
export function LeaveDialog({ saving: { changes, patient, save } }: { saving: CountrySaving }) {
  const translate = useTranslate();
  const [leave, setLeave] = useState<(() => void) | null>(null);
  useLeaving(changes.length > 0 || patient.phase !== "STILL", (go) => setLeave(() => go));
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
          {translate("saving.leave.says", { smart_count: Math.max(changes.length, 1) })}
        </DialogContentText>
      </DialogContent>
      <DialogActions sx={{ flexWrap: "wrap", gap: 1 }}>
        <Button onClick={stay}>{translate("saving.leave.stay")}</Button>
        <Button onClick={go}>{translate("saving.leave.go")}</Button>
        {patient.phase === "STILL" && (
          <Button
            variant="contained"
            autoFocus
            onClick={async () => {
              if (await save()) go();
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
