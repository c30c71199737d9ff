import KeyIcon from "@mui/icons-material/VpnKeyOutlined";
import { Box, Button, TableRow } from "@mui/material";
import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { type KeyFragment, ListApiKeys, RevokeApiKey } from "#operations/api-keys/api-keys";
import { TellDialog } from "../ask/TellDialog.tsx";
import { useAsk, useTell } from "../ask/useAsk.ts";
import { useFormats } from "../i18n/useFormats.ts";
import { ActionCell, DataCell, DeskTable, TitleCell } from "../layout/DeskTable.tsx";
import { PageTitle } from "../layout/PageTitle.tsx";
import { useChoices } from "../organizations/form/useChoices.ts";
import { useMay } from "../session/useMe.ts";
import { CreateKeyDialog } from "./CreateKeyDialog.tsx";
import { NewKeyDialog } from "./NewKeyDialog.tsx";

/** The keys by which scripts come in. */
export default function ApiKeyList() {
  const translate = useTranslate();
  const notify = useNotify();
  const { data, error, refetch } = useAsk(ListApiKeys, {});
  const { mutateAsync: revoke } = useTell(RevokeApiKey);
  const mayCreate = useMay("apiKey.create");
  const [creating, setCreating] = useState(false);
  const [made, setMade] = useState<{ key: string | null } | null>(null);
  const [revoking, setRevoking] = useState<KeyFragment | null>(null);
  return (
    <>
      <PageTitle title={translate("apiKeys.title")} says={translate("apiKeys.says")}>
        {mayCreate && (
          <Button variant="contained" startIcon={<KeyIcon />} onClick={() => setCreating(true)}>
            {translate("apiKeys.create")}
          </Button>
        )}
      </PageTitle>
      <DeskTable
        label={translate("apiKeys.title")}
        columns={["name", "role", "state", "made", "used"].map((column) => translate(`apiKeys.${column}`))}
        rows={data?.apiKeys}
        error={error}
        empty={translate("apiKeys.empty")}
      >
        {(key) => <KeyRow key={key.id} apiKey={key} onRevoke={() => setRevoking(key)} />}
      </DeskTable>
      {creating && (
        <CreateKeyDialog
          onMade={(key) => {
            setMade({ key });
            void refetch();
          }}
          onClose={() => setCreating(false)}
        />
      )}
      {made && <NewKeyDialog apiKey={made.key} onClose={() => setMade(null)} />}
      {revoking && (
        <TellDialog
          dangerous
          title={translate("apiKeys.revokeTitle", { name: revoking.name })}
          says={translate("apiKeys.revokeSays")}
          action={translate("apiKeys.revoke")}
          onTell={async (requestId) => {
            await revoke({ id: revoking.id, requestId });
            notify("apiKeys.revokedNow", { type: "success", messageArgs: { name: revoking.name } });
            await refetch();
          }}
          onClose={() => setRevoking(null)}
        />
      )}
    </>
  );
}

function KeyRow({ apiKey, onRevoke }: { apiKey: KeyFragment; onRevoke(): void }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { name, start, role, countries, createdAt, createdBy, expiresAt, revokedAt, lastUsedAt, may } =
    apiKey;
  const choices = useChoices();
  const labelOf = (code: string) => choices.countries.find(({ value }) => value === code)?.label ?? code;
  const expired = expiresAt !== null && Date.parse(expiresAt) <= Date.now();
  const state = revokedAt
    ? translate("apiKeys.revoked", { date: formats.date(revokedAt) })
    : expired
      ? translate("apiKeys.ended", { date: formats.date(expiresAt) })
      : expiresAt
        ? translate("apiKeys.goodUntil", { date: formats.date(expiresAt) })
        : translate("apiKeys.good");
  const gone = revokedAt !== null || expired;
  return (
    <TableRow role="row">
      <TitleCell title={name} isPast={gone}>
        <Box component="span" sx={{ fontFamily: "monospace" }}>
          {start}…
        </Box>
      </TitleCell>
      <DataCell column={translate("apiKeys.role")}>
        {translate(`words.role.${role}`)}
        {countries.length > 0 && ` · ${formats.list(countries.map(labelOf))}`}
      </DataCell>
      <DataCell column={translate("apiKeys.state")}>{state}</DataCell>
      <DataCell column={translate("apiKeys.made")}>
        {translate("apiKeys.madeBy", { date: formats.date(createdAt), name: createdBy })}
      </DataCell>
      <DataCell column={translate("apiKeys.used")}>
        {lastUsedAt ? formats.ago(lastUsedAt) : translate("apiKeys.never")}
      </DataCell>
      <ActionCell>
        {may.includes("revoke") && (
          <Button color="error" onClick={onRevoke} aria-label={translate("apiKeys.revokeOf", { name })}>
            {translate("apiKeys.revoke")}
          </Button>
        )}
      </ActionCell>
    </TableRow>
  );
}
