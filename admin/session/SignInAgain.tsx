import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Link,
  Stack,
} from "@mui/material";
import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { AskError } from "../ask/ask-error.ts";
import { type Me, readMeAgain } from "./me.ts";
import { meetOthers, type Person } from "./meet-others.ts";
import { closePage, giveUp, goOn, onSessionEnd, type Reason } from "./session-end.ts";
import { askAuth } from "./sign-in-api.ts";
import { forgetUnsaved } from "./unsaved.ts";

const SignInForm = lazy(() => import("./SignInForm.tsx").then(({ SignInForm: form }) => ({ default: form })));

const personOf = ({ user, name }: Me): Person => ({ id: user?.id ?? null, name });

/**
 * Over whatever is on the screen: signing in again when the session has ended, and going on where one was. Where somebody
 * else has signed in meanwhile, here or on another page of this browser, this one is over.
 */
export function SignInAgain({ me }: { me: Me }) {
  const translate = useTranslate();
  const [reason, setReason] = useState<Reason | null>(null);
  const [other, setOther] = useState<Person | null>(null);
  // What is on the page is theirs, whoever asks later.
  const [begun] = useState(() => personOf(me));
  useEffect(() => onSessionEnd(setReason), []);
  const meet = useCallback(
    (met: Person) => {
      closePage(new AskError({ code: "UNAUTHENTICATED", message: translate("session.again.otherTitle") }));
      setOther(met);
    },
    [translate],
  );
  useEffect(() => meetOthers(begun, meet), [begun, meet]);
  const now = personOf(me);
  useEffect(() => {
    if (now.id !== begun.id) meet({ id: now.id, name: now.name });
  }, [now.id, now.name, begun, meet]);

  const signedIn = async () => {
    const person = personOf(await readMeAgain());
    if (person.id !== begun.id) return meet(person);
    setReason(null);
    goOn();
  };
  // It may have been done in another tab meanwhile.
  // biome-ignore lint/correctness/useExhaustiveDependencies: while the dialog is open, for the same person
  useEffect(() => {
    if (reason !== "ended") return;
    const look = async () => {
      const { body } = await askAuth("/get-session");
      if (body.session) await signedIn();
    };
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [reason]);
  const leave = () => {
    setReason(null);
    giveUp(new AskError({ code: "UNAUTHENTICATED", message: translate("session.again.says") }));
    // At the sign-in page, which leads back to this one.
    if (reason === "ended") startAnew();
  };

  if (other)
    return (
      <Dialog open aria-labelledby="other-title">
        <DialogTitle id="other-title">{translate("session.again.otherTitle")}</DialogTitle>
        <DialogContent>
          <DialogContentText>
            {translate("session.again.other", { name: other.name, before: begun.name })}
          </DialogContentText>
        </DialogContent>
        <DialogActions>
          <Button variant="contained" autoFocus onClick={startAnew}>
            {translate("session.again.reload")}
          </Button>
        </DialogActions>
      </Dialog>
    );
  const confirm = reason === "confirm";
  return (
    <Dialog open={reason !== null} maxWidth="xs" fullWidth aria-labelledby="again-title">
      <DialogTitle id="again-title">
        {translate(confirm ? "session.again.confirmTitle" : "session.again.title")}
      </DialogTitle>
      <DialogContent>
        <Stack spacing={2}>
          <DialogContentText>
            {translate(confirm ? "session.again.confirmSays" : "session.again.says")}
          </DialogContentText>
          <Suspense>
            <SignInForm fixedEmail={me.email ?? ""} onSignedIn={() => void signedIn()} />
          </Suspense>
          <Stack direction="row" sx={{ justifyContent: "space-between", gap: 2 }}>
            <Link component="button" type="button" onClick={leave} sx={{ py: 0.5 }}>
              {translate(confirm ? "words.action.cancel" : "session.again.leave")}
            </Link>
            {!confirm && (
              <Link href="/admin/login" target="_blank" rel="noopener" sx={{ py: 0.5 }}>
                {translate("session.again.elsewhere")}
              </Link>
            )}
          </Stack>
        </Stack>
      </DialogContent>
    </Dialog>
  );
}

/** Loads the page anew; what was typed is kept in the browser, and the person was told so. */
function startAnew(): void {
  forgetUnsaved();
  location.reload();
}
