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
import { useNotify, useTranslate } from "react-admin";
import { useFormContext } from "react-hook-form";
import { ProposeChange } from "#operations/organizations/saving/saving";
import { ask } from "../../ask/ask.ts";
import { toAskError } from "../../ask/ask-error.ts";
import { type OrganizationForm, toInput } from "../form/organization-form.ts";
import { ChangeList } from "./ChangeList.tsx";
import { useSaving } from "./useSaving.ts";

/** Suggests what is in the form, for somebody else to accept; the form then says again what is saved. */
export function ProposeDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { id, base, changes, send, phase, refusals, reset } = useSaving();
  const { getValues } = useFormContext<OrganizationForm>();
  const [message, setMessage] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const input = toInput(getValues());
    const { organization } = base;
    const variables = {
      organizationId: organization ? id : null,
      baseRevision: organization?.revision ?? 0,
      input,
      message,
      requestId: crypto.randomUUID(),
    };
    try {
      await send((signal) => ask(ProposeChange, variables, { signal }));
      reset();
      notify("saving.propose.sent", { type: "success" });
    } catch (error) {
      refusals.show(toAskError(error), input);
    }
    onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="propose-title">
      <DialogTitle id="propose-title">{translate("saving.propose.title")}</DialogTitle>
      <Box component="form" onSubmit={submit}>
        <DialogContent sx={{ pt: 0 }}>
          <DialogContentText sx={{ mb: 2 }}>{translate("saving.propose.says")}</DialogContentText>
          <ChangeList changes={changes} forms={[getValues(), base.theirs()]} />
          <TextField
            autoFocus
            required
            fullWidth
            multiline
            minRows={2}
            label={translate("saving.propose.message")}
            value={message}
            onChange={(event) => setMessage(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 2000 } }}
            sx={{ mt: 3 }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate("words.action.cancel")}</Button>
          <Button
            type="submit"
            variant="contained"
            loading={phase === "SENDING"}
            disabled={message.trim() === ""}
          >
            {translate("saving.propose.send")}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
