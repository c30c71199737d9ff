import { MenuItem, TextField } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { TellDialog } from "../../ask/TellDialog.tsx";
import { useMe } from "../../session/useMe.ts";
import type { StoodTask } from "./take-back.ts";
import { useTakers } from "./useTaskChoices.ts";
import { useTaskVerbs } from "./useTaskVerbs.ts";

/** As long as the server takes it. */
export const longestNote = 2000;

/** Hands tasks to somebody, with a word for whoever has them next. */
export function AssignTasksDialog({
  tasks,
  about,
  onClose,
}: {
  tasks: readonly StoodTask[];
  /** Which they are: a name, or how many. */
  about: string;
  onClose(): void;
}) {
  const translate = useTranslate();
  const verbs = useTaskVerbs();
  const mine = useMe()?.user?.id;
  const takers = useTakers();
  const [chosen, setChosen] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const usual = takers.some(({ userId }) => userId === mine) ? mine! : "";
  const assigneeId = chosen ?? usual;
  return (
    <TellDialog
      title={translate("reviews.assign.title")}
      says={about}
      action={translate("reviews.assign.action")}
      onTell={(requestId) =>
        verbs.assign(tasks, assigneeId || null, { note: note.trim() || null, requestId })
      }
      onClose={onClose}
    >
      <TextField
        select
        autoFocus
        label={translate("reviews.assign.to")}
        value={assigneeId}
        onChange={(event) => setChosen(event.target.value)}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{translate("words.nobody")}</MenuItem>
        {takers.map(({ userId, name, open }) => (
          <MenuItem key={userId} value={userId}>
            {translate(userId === mine ? "reviews.assign.me" : "reviews.assign.person", {
              name,
              smart_count: open,
            })}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        multiline
        minRows={2}
        label={translate("reviews.assign.note")}
        helperText={translate("reviews.assign.hint")}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        slotProps={{ htmlInput: { maxLength: longestNote } }}
      />
    </TellDialog>
  );
}
