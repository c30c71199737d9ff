import { MenuItem, TextField } from "@mui/material";
import { useState } from "react";
import { useLocale, useNotify, useTranslate } from "react-admin";
import { InviteUser, ListUsers } from "#operations/users/users";
import { queries } from "../ask/queries.ts";
import { TellDialog } from "../ask/TellDialog.tsx";
import { useTell } from "../ask/useAsk.ts";
import { type Rights, RightsFields } from "./RightsFields.tsx";

/** Invites somebody by a letter. */
export function InviteDialog({ onClose }: { onClose(): void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const desk = useLocale() ?? "en";
  const { mutateAsync } = useTell(InviteUser);
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [locale, setLocale] = useState(desk);
  const [rights, setRights] = useState<Rights>({ role: "EDITOR", countries: [] });
  const invite = async (requestId: string) => {
    const { inviteUser } = await mutateAsync({ name, email, locale, ...rights, requestId });
    await queries.invalidateQueries({ queryKey: [ListUsers.name] });
    const mailed = inviteUser?.mailed !== false;
    notify(mailed ? "users.done.invited" : "users.done.notMailed", {
      type: mailed ? "success" : "warning",
      messageArgs: { name },
    });
  };
  return (
    <TellDialog
      title={translate("users.invite")}
      says={translate("users.inviteSays")}
      action={translate("users.send")}
      onTell={invite}
      onClose={onClose}
      fields={["name", "email"]}
    >
      {(wrong) => (
        <>
          <TextField
            autoFocus
            label={translate("users.name")}
            value={name}
            error={wrong("name") !== undefined}
            helperText={wrong("name")}
            onChange={(event) => setName(event.target.value)}
          />
          <TextField
            type="email"
            label={translate("users.email")}
            value={email}
            error={wrong("email") !== undefined}
            helperText={wrong("email")}
            onChange={(event) => setEmail(event.target.value)}
          />
          <TextField
            select
            label={translate("users.language")}
            value={locale}
            onChange={(event) => setLocale(event.target.value)}
          >
            <MenuItem value="en">English</MenuItem>
            <MenuItem value="es">Español</MenuItem>
          </TextField>
          <RightsFields rights={rights} onChange={setRights} />
        </>
      )}
    </TellDialog>
  );
}
