import { TextField } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { SetMailbox } from "#operations/reviews/letters/letters";
import { queries } from "../../ask/queries.ts";
import { TellDialog } from "../../ask/TellDialog.tsx";
import { useTell } from "../../ask/useAsk.ts";
import { longestReason } from "../../findings/deciding/DismissDialog.tsx";

/** Says that a mailbox is not to be written to any more, and why. */
export function RefuseDialog({ address, onClose }: { address: string; onClose(): void }) {
  const translate = useTranslate();
  const { mutateAsync } = useTell(SetMailbox);
  const [reason, setReason] = useState("");
  return (
    <TellDialog
      title={translate("outreach.mailbox.refuseTitle")}
      says={address}
      action={translate("outreach.mailbox.refuse")}
      onTell={async (requestId) => {
        await mutateAsync({ address, consent: "REFUSED", reason: reason.trim() || null, requestId });
        void queries.invalidateQueries();
      }}
      onClose={onClose}
    >
      <TextField
        autoFocus
        multiline
        minRows={2}
        label={translate("outreach.mailbox.reason")}
        helperText={translate("outreach.mailbox.refuseSays")}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        slotProps={{ htmlInput: { maxLength: longestReason } }}
      />
    </TellDialog>
  );
}
