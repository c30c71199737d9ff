import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, Typography } from "@mui/material";
import { type FormEvent, useId, useState } from "react";
import { useTranslate } from "react-admin";
import type { BatchOutcomeFragment } from "#operations/organizations/list/bulk/bulk";
import { type AskError, toAskError } from "../../../ask/ask-error.ts";
import { queries } from "../../../ask/queries.ts";
import { Refusal } from "../../../ask/Refusal.tsx";
import { useIntent } from "../../../ask/useIntent.ts";
import type { Selection } from "../../../layout/useSelection.ts";
import type { Listed } from "../columns.ts";
import { BulkFields } from "./BulkFields.tsx";
import { BulkItems, BulkRefusals } from "./BulkItems.tsx";
import { type BulkAction, type BulkInput, emptyInput, isComplete, previewBulk } from "./preview-bulk.ts";
import { tellBulk } from "./tell-bulk.ts";
import { useUndoBatch } from "./useUndoBatch.tsx";

/** Shows what a change would do to each of the selected, makes it, and says what came of it. */
export function BulkDialog({
  action,
  selection,
  onClose,
}: {
  action: BulkAction;
  selection: Selection<Listed>;
  onClose(): void;
}) {
  const translate = useTranslate();
  const heading = useId();
  const intent = useIntent();
  const offerUndo = useUndoBatch();
  // What was selected when it was opened: the selection goes on while the outcome is read.
  const [organizations] = useState(selection.all);
  const [input, setInput] = useState<BulkInput>(emptyInput);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AskError | null>(null);
  const [refused, setRefused] = useState<BatchOutcomeFragment["items"]>([]);
  const items = previewBulk(action, input, organizations);
  const complete = isComplete(action, input);
  const going = items.filter(({ obstacle }) => obstacle === null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || !complete || going.length === 0) return;
    setBusy(true);
    setError(null);
    try {
      const ids = going.map(({ organization }) => organization.id);
      const outcome = await tellBulk(action, input, { ids, requestId: intent.requestId() });
      intent.done();
      const failed = outcome.items.filter((item) => item.error !== null);
      const done = outcome.items.filter(({ changed }) => changed).length;
      await queries.invalidateQueries({ queryKey: ["organizations"] });
      selection.keep(failed.map(({ organizationId }) => organizationId));
      if (done > 0)
        offerUndo(outcome, translate(`list.bulk.${action}.done`, { smart_count: done }), organizations);
      if (failed.length === 0) return onClose();
      setRefused(failed);
    } catch (cause) {
      const told = toAskError(cause);
      // What was refused is mended and sent anew; only what may have arrived is asked again under its id.
      if (!told.passing) intent.done();
      setError(told);
    }
    setBusy(false);
  };
  const over = refused.length > 0;
  return (
    <Dialog open onClose={busy ? undefined : onClose} aria-labelledby={heading} fullWidth maxWidth="sm">
      <form onSubmit={submit} noValidate>
        <DialogTitle id={heading}>
          {translate(over ? "list.bulk.refused" : `list.bulk.${action}.title`)}
        </DialogTitle>
        <DialogContent>
          {over ? (
            <BulkRefusals items={refused} known={organizations} />
          ) : (
            <Stack spacing={2} sx={{ pt: 1 }}>
              <Typography sx={{ color: "text.secondary" }}>
                {translate(`list.bulk.${action}.says`)}
              </Typography>
              <BulkFields
                action={action}
                input={input}
                onChange={(change) => {
                  intent.done();
                  setInput((before) => ({ ...before, ...change }));
                }}
              />
              {(complete || action === "archive") && <BulkItems items={items} />}
              <Refusal error={error} />
            </Stack>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={busy} autoFocus={over}>
            {translate(over ? "words.action.close" : "words.action.cancel")}
          </Button>
          {!over && (
            <Button
              type="submit"
              variant="contained"
              color={action === "archive" || action === "remove" ? "error" : "primary"}
              loading={busy}
              disabled={!complete || going.length === 0}
            >
              {translate(`list.bulk.${action}.confirm`, { smart_count: going.length })}
            </Button>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );
}
