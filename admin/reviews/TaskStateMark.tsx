import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import type { TaskState } from "#operations/reviews/tasks/tasks";
import { taskLooks } from "./task-looks.ts";

/** How a task stands: a sign and a word. */
export function TaskStateMark({ state }: { state: TaskState }) {
  const translate = useTranslate();
  const { Icon, color } = taskLooks[state];
  return (
    <Box
      component="span"
      sx={{ display: "inline-flex", alignItems: "center", gap: 0.75, color, fontWeight: 600 }}
    >
      <Icon aria-hidden sx={{ fontSize: 20 }} />
      {translate(`words.taskState.${state}`)}
    </Box>
  );
}
