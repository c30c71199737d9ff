import { MenuItem, TextField } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { FindingAssignees } from "#operations/findings/deciding/deciding";
import { TellDialog } from "../../ask/TellDialog.tsx";
import { useAsk } from "../../ask/useAsk.ts";
import { useMe } from "../../session/useMe.ts";
import type { Deciding } from "./decision.ts";
import { useDecide } from "./useDecide.ts";

/** Hands findings to somebody who edits: to whoever asks, unless they say whom. */
export function AssignDialog({ findings, about, onClose }: Deciding) {
  const translate = useTranslate();
  const decide = useDecide();
  const mine = useMe()?.user?.id;
  const { data } = useAsk(FindingAssignees, {});
  const [chosen, setChosen] = useState<string | null>(null);
  const people = data?.findingAssignees ?? [];
  const usual = people.find(({ id }) => id === mine)?.id ?? "";
  const assigneeId = chosen ?? usual;
  return (
    <TellDialog
      title={translate("deciding.assign.title")}
      says={about}
      action={translate("deciding.assign.action")}
      ready={data !== undefined}
      onTell={(requestId) => decide({ kind: "assign", assigneeId: assigneeId || null }, findings, requestId)}
      onClose={onClose}
    >
      <TextField
        select
        autoFocus
        label={translate("deciding.assign.to")}
        value={data ? assigneeId : ""}
        onChange={(event) => setChosen(event.target.value)}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{translate("words.nobody")}</MenuItem>
        {people.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {id === mine ? translate("deciding.assign.me", { name }) : name}
          </MenuItem>
        ))}
      </TextField>
    </TellDialog>
  );
}
