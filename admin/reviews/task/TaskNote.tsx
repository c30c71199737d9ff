import { TextField } from "@mui/material";
import { useTranslate } from "react-admin";
import { longestNote } from "../tasks/AssignTasksDialog.tsx";
import { useTasking } from "./useTasking.ts";

/** A word for whoever goes on; it is recorded with what is chosen, or alone. */
export function TaskNote() {
  const translate = useTranslate();
  const { task, draft, change } = useTasking();
  if (!task.may.includes("note")) return null;
  return (
    <TextField
      multiline
      minRows={2}
      label={translate("task.note")}
      placeholder={translate("task.noteExample")}
      value={draft.note}
      onChange={({ target }) => change((before) => ({ ...before, note: target.value }))}
      slotProps={{ htmlInput: { maxLength: longestNote } }}
    />
  );
}
