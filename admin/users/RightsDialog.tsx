import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { ChangeRole, type PersonFragment } from "#operations/users/users";
import { TellDialog } from "../ask/TellDialog.tsx";
import { useTell } from "../ask/useAsk.ts";
import { RightsFields } from "./RightsFields.tsx";

/** Changes what somebody may do, and where. */
export function RightsDialog({ person, onClose }: { person: PersonFragment; onClose(): void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { mutateAsync } = useTell(ChangeRole);
  const [rights, setRights] = useState({ role: person.role, countries: person.countries });
  const { id, name } = person;
  const change = async (requestId: string) => {
    await mutateAsync({ id, ...rights, requestId });
    notify("users.done.changed", { type: "success", messageArgs: { name } });
  };
  return (
    <TellDialog
      title={translate("users.changeTitle", { name })}
      action={translate("words.action.save")}
      onTell={change}
      onClose={onClose}
    >
      <RightsFields rights={rights} onChange={setRights} />
    </TellDialog>
  );
}
