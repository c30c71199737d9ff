import { TextField } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import type { ProposedFragment } from "#operations/proposals/proposals";
import { TellDialog } from "../ask/TellDialog.tsx";
import { readerOf } from "./reader-of.ts";
import { useAccept } from "./useAccept.ts";
import { useProposer } from "./useProposer.ts";

/** Takes a proposal over with a word about it: all of it where `paths` is null. */
export function AcceptDialog({
  proposal,
  paths,
  onClose,
}: {
  proposal: ProposedFragment;
  paths: string[] | null;
  onClose(): void;
}) {
  const translate = useTranslate();
  const proposer = useProposer(proposal);
  const [message, setMessage] = useState("");
  const [reason, setReason] = useState("");
  const accept = useAccept(proposal);
  return (
    <TellDialog
      title={translate("proposals.acceptTitle", { name: proposer })}
      action={translate("proposals.accept")}
      onTell={(requestId) => accept({ paths, message, reason }, requestId)}
      onClose={onClose}
    >
      <TextField
        autoFocus
        label={translate("proposals.history")}
        value={message}
        onChange={(event) => setMessage(event.target.value)}
      />
      {paths && (
        <TextField
          multiline
          label={translate("proposals.rest")}
          helperText={translate(`proposals.reads.${readerOf(proposal)}`)}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
    </TellDialog>
  );
}
