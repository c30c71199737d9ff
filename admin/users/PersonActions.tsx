import MoreIcon from "@mui/icons-material/MoreVert";
import { IconButton, Menu, MenuItem } from "@mui/material";
import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import {
  DeactivateUser,
  type PersonFragment,
  ReactivateUser,
  ResendInvitation,
} from "#operations/users/users";
import { TellDialog } from "../ask/TellDialog.tsx";
import { useTell } from "../ask/useAsk.ts";
import { RightsDialog } from "./RightsDialog.tsx";

/** What may be done about somebody; each thing asks or tells, and the list is read anew after it. */
export function PersonActions({ person, onDone }: { person: PersonFragment; onDone(): void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState<"rights" | "keepOut" | null>(null);
  const deactivate = useTell(DeactivateUser);
  const reactivate = useTell(ReactivateUser);
  const resend = useTell(ResendInvitation);
  const { id, name, may, invited, deactivatedAt } = person;
  const say = (message: string) => {
    notify(message, { type: "success", messageArgs: { name } });
    onDone();
  };
  const refuse = (error: Error) => notify(error.message, { type: "error" });
  const choose = (act: () => void) => () => {
    setAnchor(null);
    act();
  };
  const closeDialog = () => {
    setOpen(null);
    onDone();
  };
  const actions = [
    may.includes("changeRole") && { says: translate("users.change", { name }), act: () => setOpen("rights") },
    may.includes("invite") &&
      invited &&
      !deactivatedAt && {
        says: translate("users.again"),
        act: () =>
          resend
            .mutateAsync({ id, requestId: crypto.randomUUID() })
            .then(() => say("users.done.again"), refuse),
      },
    may.includes("deactivate") &&
      !deactivatedAt && { says: translate("users.keepOut"), act: () => setOpen("keepOut") },
    may.includes("deactivate") &&
      deactivatedAt !== null && {
        says: translate("users.letIn"),
        act: () =>
          reactivate
            .mutateAsync({ id, requestId: crypto.randomUUID() })
            .then(() => say("users.done.letIn"), refuse),
      },
  ].filter((action) => action !== false && action !== null);
  if (actions.length === 0) return null;
  return (
    <>
      <IconButton
        aria-label={translate("users.actions", { name })}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreIcon />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {actions.map(({ says, act }) => (
          <MenuItem key={says} onClick={choose(act)}>
            {says}
          </MenuItem>
        ))}
      </Menu>
      {open === "rights" && <RightsDialog person={person} onClose={closeDialog} />}
      {open === "keepOut" && (
        <TellDialog
          dangerous
          title={translate("users.keepOutTitle", { name })}
          says={translate("users.keepOutSays")}
          action={translate("users.keepOut")}
          onTell={(request) =>
            deactivate.mutateAsync({ id, requestId: request }).then(() => say("users.done.keptOut"))
          }
          onClose={closeDialog}
        />
      )}
    </>
  );
}
