import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  TextField,
} from "@mui/material";
import { type FormEvent, useState } from "react";
import { useTranslate } from "react-admin";
import { ArchiveOrganization } from "#operations/organizations/saving/saving";
import { ask } from "../../ask/ask.ts";
import { toAskError } from "../../ask/ask-error.ts";
import { useOrganization } from "../form/OrganizationContext.tsx";
import { useSaving } from "./useSaving.ts";
import { useUnarchive } from "./useUnarchive.ts";

/** Takes an organization off the pages, for a reason. */
export function ArchiveDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const { organization } = useOrganization();
  const { id, changes, send, phase, refusals, landed } = useSaving();
  const unarchive = useUnarchive();
  const [reason, setReason] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const variables = { id, reason, requestId: crypto.randomUUID() };
    try {
      const { archiveOrganization } = await send((signal) => ask(ArchiveOrganization, variables, { signal }));
      landed(archiveOrganization!.organization!, translate("saving.archive.done"), unarchive);
    } catch (error) {
      refusals.show(toAskError(error), {});
    }
    onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="archive-title">
      <DialogTitle id="archive-title">
        {translate("saving.archive.title", { name: organization?.name ?? "" })}
      </DialogTitle>
      <Box component="form" onSubmit={submit}>
        <DialogContent sx={{ pt: 0 }}>
          <DialogContentText sx={{ mb: 2 }}>
            {translate("saving.archive.says")} {changes.length > 0 && translate("saving.archive.unsaved")}
          </DialogContentText>
          <TextField
            autoFocus
            required
            fullWidth
            multiline
            label={translate("saving.archive.reason")}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 500 } }}
            sx={{ mt: 1 }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate("words.action.cancel")}</Button>
          <Button
            type="submit"
            variant="contained"
            color="error"
            loading={phase === "SENDING"}
            disabled={reason.trim() === ""}
          >
            {translate("saving.archive.confirm")}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
