import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from "@mui/material";
import { type ReactNode, useState } from "react";
import { useNotify, useResetStore, useTranslate } from "react-admin";
import { askAuth } from "./sign-in-api.ts";
import { toSignInProblem } from "./sign-in-problem.ts";
import { forgetUnsaved, hasUnsaved } from "./unsaved.ts";

/** Signing out; `question` is to be shown, it asks first where something is not saved. */
export function useSignOut(): { signOut(): void; question: ReactNode } {
  const translate = useTranslate();
  const notify = useNotify();
  const resetStore = useResetStore();
  const [asking, setAsking] = useState(false);
  const leave = async () => {
    const answer = await askAuth("/sign-out", {});
    if (!answer.ok) return notify(`signIn.problems.${toSignInProblem(answer)}`, { type: "error" });
    forgetUnsaved();
    resetStore();
    // The page begins anew: whoever comes next finds nothing in its memory.
    location.assign("/admin/login");
  };
  const close = () => setAsking(false);
  return {
    signOut: () => (hasUnsaved() ? setAsking(true) : void leave()),
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
              void leave();
            }}
          >
            {translate("session.signOut.leave")}
          </Button>
        </DialogActions>
      </Dialog>
    ),
  };
}
