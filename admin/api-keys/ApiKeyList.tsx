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
import { actionCell, phoneTable } from "../layout/phone-table.ts";
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
      <Refusal error={error} />
      {!data && !error && <Skeleton variant="rounded" height={200} />}
      {data?.apiKeys.length === 0 && <Typography>{translate("apiKeys.empty")}</Typography>}
      {data && data.apiKeys.length > 0 && (
        <Paper variant="outlined" sx={{ overflow: "hidden" }}>
          <Table aria-label={translate("apiKeys.title")} role="table" sx={phoneTable}>
            <TableHead role="rowgroup">
              <TableRow role="row">
                <TableCell role="columnheader">{translate("apiKeys.name")}</TableCell>
                <TableCell role="columnheader">{translate("apiKeys.role")}</TableCell>
                <TableCell role="columnheader">{translate("apiKeys.state")}</TableCell>
                <TableCell role="columnheader">{translate("apiKeys.made")}</TableCell>
                <TableCell role="columnheader">{translate("apiKeys.used")}</TableCell>
                <TableCell component="td" role="cell" />
              </TableRow>
            </TableHead>
            <TableBody role="rowgroup">
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
      <TableCell component="th" role="rowheader">
        <Typography
          sx={{ fontWeight: 600, overflowWrap: "anywhere", color: gone ? "text.secondary" : undefined }}
        >
          {name}
        </Typography>
        <Typography variant="body2" sx={{ color: "text.secondary", fontFamily: "monospace" }}>
          {start}…
        </Typography>
      </TableCell>
      <TableCell role="cell" data-column={translate("apiKeys.role")}>
        {translate(`words.role.${role}`)}
        {countries.length > 0 && ` · ${formats.list(countries.map(labelOf))}`}
      </TableCell>
      <TableCell role="cell" data-column={translate("apiKeys.state")}>
        {state}
      </TableCell>
      <TableCell role="cell" data-column={translate("apiKeys.made")}>
        {translate("apiKeys.madeBy", { date: formats.date(createdAt), name: createdBy })}
      </TableCell>
      <TableCell role="cell" data-column={translate("apiKeys.used")}>
        {lastUsedAt ? formats.ago(lastUsedAt) : translate("apiKeys.never")}
      </TableCell>
      <TableCell role="cell" align="right" sx={actionCell}>
        {may.includes("revoke") && (
          <Button color="error" onClick={onRevoke} aria-label={translate("apiKeys.revokeOf", { name })}>
            {translate("apiKeys.revoke")}
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
}
