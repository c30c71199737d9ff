import KeyIcon from "@mui/icons-material/VpnKeyOutlined";
import {
  Button,
  Paper,
  Skeleton,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from "@mui/material";
import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { type KeyFragment, ListApiKeys, RevokeApiKey } from "#operations/api-keys/api-keys";
import { Refusal } from "../ask/Refusal.tsx";
import { TellDialog } from "../ask/TellDialog.tsx";
import { useAsk, useTell } from "../ask/useAsk.ts";
import { useFormats } from "../i18n/useFormats.ts";
import { PageTitle } from "../layout/PageTitle.tsx";
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
      <Refusal error={error} />
      {!data && !error && <Skeleton variant="rounded" height={200} />}
      {data?.apiKeys.length === 0 && <Typography>{translate("apiKeys.empty")}</Typography>}
      {data && data.apiKeys.length > 0 && (
        <Paper variant="outlined" sx={{ overflowX: "auto" }}>
          <Table aria-label={translate("apiKeys.title")}>
            <TableHead>
              <TableRow>
                <TableCell>{translate("apiKeys.name")}</TableCell>
                <TableCell>{translate("apiKeys.role")}</TableCell>
                <TableCell>{translate("apiKeys.state")}</TableCell>
                <TableCell>{translate("apiKeys.made")}</TableCell>
                <TableCell>{translate("apiKeys.used")}</TableCell>
                <TableCell />
              </TableRow>
            </TableHead>
            <TableBody>
              {data.apiKeys.map((key) => (
                <KeyRow key={key.id} apiKey={key} onRevoke={() => setRevoking(key)} />
              ))}
            </TableBody>
          </Table>
        </Paper>
      )}
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
    <TableRow>
      <TableCell component="th" scope="row">
        <Typography sx={{ fontWeight: 600, color: gone ? "text.secondary" : undefined }}>{name}</Typography>
        <Typography variant="body2" sx={{ color: "text.secondary", fontFamily: "monospace" }}>
          {start}…
        </Typography>
      </TableCell>
      <TableCell>
        {translate(`words.role.${role}`)}
        {countries.length > 0 && ` · ${formats.list(countries)}`}
      </TableCell>
      <TableCell>{state}</TableCell>
      <TableCell>{translate("apiKeys.madeBy", { date: formats.date(createdAt), name: createdBy })}</TableCell>
      <TableCell>{lastUsedAt ? formats.ago(lastUsedAt) : translate("apiKeys.never")}</TableCell>
      <TableCell align="right">
        {may.includes("revoke") && (
          <Button color="error" onClick={onRevoke} aria-label={translate("apiKeys.revokeOf", { name })}>
            {translate("apiKeys.revoke")}
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
}
