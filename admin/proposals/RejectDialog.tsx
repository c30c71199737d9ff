import { TextField } from "@mui/material";
import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { type ProposedFragment, RejectProposal } from "#operations/proposals/proposals";
import { queries } from "../ask/queries.ts";
import { TellDialog } from "../ask/TellDialog.tsx";
import { useTell } from "../ask/useAsk.ts";
import { readerOf } from "./reader-of.ts";
import { useProposer } from "./useProposer.ts";

/** Turns a proposal down, with a reason. */
export function RejectDialog({ proposal, onClose }: { proposal: ProposedFragment; onClose(): void }) {
  const translate = useTranslate();
  const proposer = useProposer(proposal);
  const notify = useNotify();
  const [reason, setReason] = useState("");
  const { mutateAsync } = useTell(RejectProposal);
  const reject = async (requestId: string) => {
    await mutateAsync({ id: proposal.id, reason, requestId });
    notify("proposals.done.rejected", { type: "success" });
    await queries.invalidateQueries();
  };
  return (
    <TellDialog
      dangerous
      title={translate("proposals.rejectTitle", { name: proposer })}
      action={translate("proposals.reject")}
      onTell={reject}
      onClose={onClose}
    >
      <TextField
        autoFocus
        multiline
        minRows={2}
        label={translate("proposals.why")}
        helperText={translate(`proposals.reads.${readerOf(proposal)}`)}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </TellDialog>
  );
}
