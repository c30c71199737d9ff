import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, Typography } from "@mui/material";
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { type AskError, toAskError } from "./ask-error.ts";
import { Refusal } from "./Refusal.tsx";
import { useIntent } from "./useIntent.ts";

/**
 * A dialog that tells the server one thing: it stays open, with all that was typed, until the server has done it. The
 * fields are its children; `onTell` gets the request's id. Fields that say themselves what is wrong with them are given
 * by a function of what was refused, and named in `fields`.
 */
export function TellDialog({
  title,
  says,
  action,
  dangerous = false,
  ready = true,
  onTell,
  onClose,
  fields = [],
  children,
}: {
  title: string;
  says?: string;
  /** What its button says. */
  action: string;
  dangerous?: boolean;
  /** False while something is missing without which nothing can be told. */
  ready?: boolean;
  onTell(requestId: string): Promise<unknown>;
  onClose(): void;
  fields?: readonly string[];
  children?: ReactNode | ((wrong: (path: string) => string | undefined) => ReactNode);
}) {
  const translate = useTranslate();
  const heading = useId();
  const intent = useIntent();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AskError | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const wrong = (path: string) => error?.fields.find((field) => field.path === path)?.message;
  const isShown = error?.fields.length ? error.fields.every(({ path }) => fields.includes(path)) : false;
  useEffect(() => {
    if (isShown) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [isShown]);
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
      <form ref={form} onSubmit={submit} noValidate>
        <DialogTitle id={heading}>{title}</DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ pt: 1 }}>
            {says && <Typography sx={{ color: "text.secondary" }}>{says}</Typography>}
            {typeof children === "function" ? children(wrong) : children}
            {!isShown && <Refusal error={error} />}
          </Stack>
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose} disabled={busy}>
            {translate("words.action.cancel")}
          </Button>
          <Button
            type="submit"
            variant="contained"
            color={dangerous ? "error" : "primary"}
            loading={busy}
            disabled={!ready}
          >
            {action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
