import InviteIcon from "@mui/icons-material/PersonAddAlt";
import { Button, Chip, Stack, TableRow } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { ListUsers, type PersonFragment } from "#operations/users/users";
import { useAsk } from "../ask/useAsk.ts";
import { useFormats } from "../i18n/useFormats.ts";
import { ActionCell, DataCell, DeskTable, TitleCell } from "../layout/DeskTable.tsx";
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
      <DeskTable
        label={translate("users.title")}
        columns={["name", "role", "where", "signIn"].map((column) => translate(`users.${column}`))}
        rows={data?.users}
        error={error}
      >
        {(person) => <PersonRow key={person.id} person={person} onDone={refresh} />}
      </DeskTable>
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
      <TitleCell title={name} isPast={deactivatedAt !== null}>
        {email}
      </TitleCell>
      <DataCell column={translate("users.role")}>{translate(`words.role.${role}`)}</DataCell>
      <DataCell column={translate("users.where")}>
        <Stack direction="row" sx={{ flexWrap: "wrap", gap: 0.5 }}>
          {person.countries.length === 0
            ? translate("users.everywhere")
            : person.countries.map((code) => <Chip key={code} size="small" label={labelOf(code)} />)}
        </Stack>
      </DataCell>
      <DataCell column={translate("users.signIn")}>
        {state ?? translate(twoFactorEnabled ? "users.twoFactors" : "users.password")}
      </DataCell>
      <ActionCell>
        <PersonActions person={person} onDone={onDone} />
      </ActionCell>
    </TableRow>
  );
}
