import InviteIcon from "@mui/icons-material/PersonAddAlt";
import {
  Button,
  Chip,
  Paper,
  Skeleton,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { ListUsers, type PersonFragment } from "#operations/users/users";
import { Refusal } from "../ask/Refusal.tsx";
import { useAsk } from "../ask/useAsk.ts";
import { useFormats } from "../i18n/useFormats.ts";
import { PageTitle } from "../layout/PageTitle.tsx";
import { actionCell, phoneTable } from "../layout/phone-table.ts";
import { useChoices } from "../organizations/form/useChoices.ts";
import { useMay } from "../session/useMe.ts";
import { InviteDialog } from "./InviteDialog.tsx";
import { PersonActions } from "./PersonActions.tsx";

/** Everybody who works at the desk. */
export default function UserList() {
  const translate = useTranslate();
  const [inviting, setInviting] = useState(false);
  const mayInvite = useMay("user.invite");
  const { data, error, refetch } = useAsk(ListUsers, {});
  const refresh = () => void refetch();
  return (
    <>
      <PageTitle title={translate("users.title")} says={translate("users.says")}>
        {mayInvite && (
          <Button variant="contained" startIcon={<InviteIcon />} onClick={() => setInviting(true)}>
            {translate("users.invite")}
          </Button>
        )}
      </PageTitle>
      <Refusal error={error} />
      {!data && !error && <Skeleton variant="rounded" height={240} />}
      {data && (
        <Paper variant="outlined" sx={{ overflow: "hidden" }}>
          <Table aria-label={translate("users.title")} role="table" sx={phoneTable}>
            <TableHead role="rowgroup">
              <TableRow role="row">
                <TableCell role="columnheader">{translate("users.name")}</TableCell>
                <TableCell role="columnheader">{translate("users.role")}</TableCell>
                <TableCell role="columnheader">{translate("users.where")}</TableCell>
                <TableCell role="columnheader">{translate("users.signIn")}</TableCell>
                <TableCell component="td" role="cell" />
              </TableRow>
            </TableHead>
            <TableBody role="rowgroup">
              {data.users.map((person) => (
                <PersonRow key={person.id} person={person} onDone={refresh} />
              ))}
            </TableBody>
          </Table>
        </Paper>
      )}
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </>
  );
}

function PersonRow({ person, onDone }: { person: PersonFragment; onDone(): void }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { countries } = useChoices();
  const { name, email, role, invited, twoFactorEnabled, deactivatedAt } = person;
  const labelOf = (code: string) => countries.find(({ value }) => value === code)?.label ?? code;
  const state = deactivatedAt
    ? translate("users.keptOut", { date: formats.date(deactivatedAt) })
    : invited
      ? translate("users.invited")
      : null;
  return (
    <TableRow role="row">
      <TableCell component="th" role="rowheader">
        <Typography
          sx={{
            fontWeight: 600,
            overflowWrap: "anywhere",
            color: deactivatedAt ? "text.secondary" : undefined,
          }}
        >
          {name}
        </Typography>
        <Typography variant="body2" sx={{ color: "text.secondary", overflowWrap: "anywhere" }}>
          {email}
        </Typography>
      </TableCell>
      <TableCell role="cell" data-column={translate("users.role")}>
        {translate(`words.role.${role}`)}
      </TableCell>
      <TableCell role="cell" data-column={translate("users.where")}>
        <Stack direction="row" sx={{ flexWrap: "wrap", gap: 0.5 }}>
          {person.countries.length === 0
            ? translate("users.everywhere")
            : person.countries.map((code) => <Chip key={code} size="small" label={labelOf(code)} />)}
        </Stack>
      </TableCell>
      <TableCell role="cell" data-column={translate("users.signIn")}>
        {state ?? translate(twoFactorEnabled ? "users.twoFactors" : "users.password")}
      </TableCell>
      <TableCell role="cell" align="right" sx={actionCell}>
        <PersonActions person={person} onDone={onDone} />
      </TableCell>
    </TableRow>
  );
}
