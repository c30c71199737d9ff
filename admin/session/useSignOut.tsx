import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from "@mui/material";
import { type ReactNode, useState } from "react";
import { useLogout, useTranslate } from "react-admin";
import { hasUnsaved } from "./unsaved.ts";

/** Signing out; `question` is to be shown, it asks first where something is not saved. */
export function useSignOut(): { signOut(): void; question: ReactNode } {
  const translate = useTranslate();
  const logout = useLogout();
  const [asking, setAsking] = useState(false);
  // Whoever comes next does not begin where this person stopped.
  const leave = () => void logout({}, "/login", false);
  const close = () => setAsking(false);
  return {
    signOut: () => (hasUnsaved() ? setAsking(true) : leave()),
    question: (
      <Dialog open={asking} onClose={close} aria-labelledby="sign-out-title">
        <DialogTitle id="sign-out-title">{translate("session.signOut.title")}</DialogTitle>
        <DialogContent>
          <DialogContentText>{translate("session.signOut.says")}</DialogContentText>
        </DialogContent>
        <DialogActions>
          <Button onClick={close} autoFocus>
            {translate("session.signOut.stay")}
          </Button>
          <Button
            variant="contained"
            onClick={() => {
              close();
              leave();
            }}
          >
            {translate("session.signOut.leave")}
          </Button>
        </DialogActions>
      </Dialog>
    ),
  };
}
