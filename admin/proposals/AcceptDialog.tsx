import { TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { AcceptProposal, type ProposedFragment, TakeBackAcceptance } from "#operations/proposals/proposals";
import { toAskError } from "../ask/ask-error.ts";
import { queries } from "../ask/queries.ts";
import { TellDialog } from "../ask/TellDialog.tsx";
import { useTell } from "../ask/useAsk.ts";

/** Takes a proposal over: all of it where `paths` is null. */
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
  const notify = useNotify();
  const [message, setMessage] = useState("");
  const [reason, setReason] = useState("");
  const { mutateAsync: accept } = useTell(AcceptProposal);
  const { mutateAsync: restore } = useTell(TakeBackAcceptance);
  const { organization, replyAddress, proposedBy } = proposal;
  const tell = async (requestId: string) => {
    const { acceptProposal } = await accept({
      id: proposal.id,
      paths,
      message: message || null,
      reason: reason || null,
      requestId,
    });
    await queries.invalidateQueries();
    const came = acceptProposal?.revision ?? 0;
    // What it said already makes no revision, and a new organization has none before.
    const undo = organization && came > organization.revision && takeBack(organization.id, came);
    notify("proposals.done.accepted", { type: "success", ...(undo && { undo }) });
  };
  const takeBack = (id: string, came: number) => {
    const requestId = crypto.randomUUID();
    return async () => {
      try {
        // The acceptance alone: what others saved since stays.
        const revisions = { revision: came - 1, baseRevision: came };
        await restore({ id, ...revisions, message: translate("words.action.undo"), requestId });
        notify("proposals.done.undone", { type: "info" });
        await queries.invalidateQueries();
      } catch (error) {
        notify(toAskError(error).message, { type: "error" });
      }
    };
  };
  return (
    <TellDialog
      title={translate("proposals.acceptTitle", { name: proposedBy })}
      says={translate(organization ? "proposals.live" : "proposals.draft")}
      action={translate("proposals.accept")}
      onTell={tell}
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
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      {replyAddress && (
        <Typography variant="body2" sx={{ color: "text.secondary" }}>
          {translate("proposals.thanks", { address: replyAddress })}
        </Typography>
      )}
    </TellDialog>
  );
}
