import { TextField } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { CreateApiKey } from "#operations/api-keys/api-keys";
import { TellDialog } from "../ask/TellDialog.tsx";
import { useTell } from "../ask/useAsk.ts";
import { type Rights, RightsFields } from "../users/RightsFields.tsx";

/** Makes a key; `onMade` gets it, or null when a lost answer took it along. */
export function CreateKeyDialog({ onMade, onClose }: { onMade(key: string | null): void; onClose(): void }) {
  const translate = useTranslate();
  const { mutateAsync } = useTell(CreateApiKey);
  const [name, setName] = useState("");
  const [until, setUntil] = useState("");
  const [rights, setRights] = useState<Rights>({ role: "EDITOR", countries: [] });
  const create = async (requestId: string) => {
    // Good through the whole of its last day, as the person means it where they are.
    const expiresAt = until ? new Date(`${until}T23:59:59`).toISOString() : null;
    const { createApiKey } = await mutateAsync({ name, ...rights, expiresAt, requestId });
    onMade(createApiKey?.key ?? null);
  };
  return (
    <TellDialog
      title={translate("apiKeys.create")}
      says={translate("apiKeys.createSays")}
      action={translate("apiKeys.create")}
      onTell={create}
      onClose={onClose}
    >
      <TextField
        autoFocus
        label={translate("apiKeys.name")}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <RightsFields rights={rights} onChange={setRights} />
      <TextField
        type="date"
        label={translate("apiKeys.until")}
        helperText={translate("apiKeys.untilHint")}
        value={until}
        onChange={(event) => setUntil(event.target.value)}
        slotProps={{ inputLabel: { shrink: true } }}
      />
    </TellDialog>
  );
}
