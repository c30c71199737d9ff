import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, Typography } from "@mui/material";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { useTranslate } from "react-admin";
import { type AskError, toAskError } from "./ask-error.ts";
import { Refusal } from "./Refusal.tsx";
import { useIntent } from "./useIntent.ts";

/**
 * A dialog that tells the server one thing: it stays open, with all that was typed, until the server has done it. The
 * fields are its children; `onTell` gets the request's id.
 */
export function TellDialog({
  title,
  says,
  action,
  dangerous = false,
  onTell,
  onClose,
  children,
}: {
  title: string;
  says?: string;
  /** What its button says. */
  action: string;
  dangerous?: boolean;
  onTell(requestId: string): Promise<unknown>;
  onClose(): void;
  children?: ReactNode;
}) {
  const translate = useTranslate();
  const heading = useId();
  const intent = useIntent();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AskError | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setError(null);
    try {
      await onTell(intent.requestId());
      intent.done();
      onClose();
    } catch (cause) {
      const refused = toAskError(cause);
      // What was refused is mended and sent anew; only what may have arrived is asked again under its id.
      if (!refused.passing) intent.done();
      setError(refused);
      setBusy(false);
    }
  };
  return (
    <Dialog open onClose={busy ? undefined : onClose} aria-labelledby={heading} fullWidth maxWidth="sm">
      <form onSubmit={submit} noValidate>
        <DialogTitle id={heading}>{title}</DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ pt: 1 }}>
            {says && <Typography sx={{ color: "text.secondary" }}>{says}</Typography>}
            {children}
            <Refusal error={error} />
          </Stack>
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose} disabled={busy}>
            {translate("words.action.cancel")}
          </Button>
          <Button type="submit" variant="contained" color={dangerous ? "error" : "primary"} loading={busy}>
            {action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
