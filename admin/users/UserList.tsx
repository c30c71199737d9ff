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
        <Paper variant="outlined" sx={{ overflowX: "auto" }}>
          <Table aria-label={translate("users.title")}>
            <TableHead>
              <TableRow>
                <TableCell>{translate("users.name")}</TableCell>
                <TableCell>{translate("users.role")}</TableCell>
                <TableCell>{translate("users.countries")}</TableCell>
                <TableCell>{translate("users.signIn")}</TableCell>
                <TableCell />
              </TableRow>
            </TableHead>
            <TableBody>
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
    <TableRow>
      <TableCell component="th" scope="row">
        <Typography sx={{ fontWeight: 600, color: deactivatedAt ? "text.secondary" : undefined }}>
          {name}
        </Typography>
        <Typography variant="body2" sx={{ color: "text.secondary", overflowWrap: "anywhere" }}>
          {email}
        </Typography>
      </TableCell>
      <TableCell>{translate(`words.role.${role}`)}</TableCell>
      <TableCell>
        <Stack direction="row" sx={{ flexWrap: "wrap", gap: 0.5 }}>
          {person.countries.length === 0
            ? translate("users.everywhere")
            : person.countries.map((code) => <Chip key={code} size="small" label={labelOf(code)} />)}
        </Stack>
      </TableCell>
      <TableCell>{state ?? translate(twoFactorEnabled ? "users.twoFactors" : "users.password")}</TableCell>
      <TableCell align="right">
        <PersonActions person={person} onDone={onDone} />
      </TableCell>
    </TableRow>
  );
}
