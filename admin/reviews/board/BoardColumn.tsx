import { useDroppable } from "@dnd-kit/core";
import { Box, Button, Skeleton, Typography } from "@mui/material";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import { ListTasks, type TaskState } from "#operations/reviews/tasks/tasks";
import { Refusal } from "../../ask/Refusal.tsx";
import { useAsk } from "../../ask/useAsk.ts";
import { useFormats } from "../../i18n/useFormats.ts";
import { TaskStateMark } from "../TaskStateMark.tsx";
import type { Listed, TaskAction } from "../tasks/task-actions.ts";
import { openStates, type TaskFilter } from "../tasks/task-filter.ts";
import { columnRows, type Moved } from "./board-columns.ts";
import { TaskCard } from "./TaskCard.tsx";

/** As many cards as a column shows at first, and as come each time somebody wants more: a screen or two. */
const step = 15;

/** The tasks in one state: those that are open by rank, those that have ended with the latest first. */
export function BoardColumn({
  month,
  filter,
  state,
  moved,
  mine,
  isStill,
  onAct,
}: {
  month: string;
  filter: TaskFilter;
  state: TaskState;
  moved: readonly Moved[];
  mine: string | undefined;
  isStill: boolean;
  onAct(action: TaskAction, tasks: readonly Listed[]): void;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const heading = useId();
  const [wanted, setWanted] = useState(step);
  const isOpen = openStates.includes(state);
  const { data, error } = useAsk(ListTasks, {
    month,
    filter: { ...filter, states: [state] },
    ...(isOpen
      ? { orderBy: "RANK" as const, descending: false }
      : { orderBy: "ENDED" as const, descending: true }),
    first: wanted,
  });
  const { setNodeRef, isOver } = useDroppable({ id: state });
  const known = data?.reviewTasks.nodes ?? [];
  const rows = columnRows(known, moved, state);
  const total = data && data.reviewTasks.totalCount + rows.length - known.length;
  const more = (total ?? 0) - rows.length;
  return (
    <Box
      component="section"
      ref={setNodeRef}
      aria-labelledby={heading}
      sx={{
        p: 1,
        borderRadius: 2,
        bgcolor: isOver ? "action.selected" : "action.hover",
        outline: isOver ? "2px solid" : "none",
        outlineColor: "primary.main",
        minHeight: isOpen ? 320 : 84,
        minWidth: 0,
      }}
    >
      <Typography id={heading} component="h3" sx={{ display: "flex", gap: 1, mb: 1, px: 0.5 }}>
        <TaskStateMark state={state} />
        <Box
          component="span"
          sx={{ ml: "auto", color: "text.secondary", fontVariantNumeric: "tabular-nums" }}
        >
          {total === undefined ? "…" : formats.number(total)}
        </Box>
      </Typography>
      <Refusal error={error} />
      {!data && !error && <Skeleton variant="rounded" height={96} />}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none", display: "grid", gap: 1 }}>
        {rows.map((task) => (
          <TaskCard key={task.id} task={task} {...{ mine, isStill, onAct }} />
        ))}
      </Box>
      {more > 0 && (
        <Button size="small" fullWidth onClick={() => setWanted(wanted + step)} sx={{ mt: 1 }}>
          {translate("reviews.board.more", { number: formats.number(Math.min(more, step)) })}
        </Button>
      )}
    </Box>
  );
}
