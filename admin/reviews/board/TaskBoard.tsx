import { Box, Stack, Tab, Tabs, useMediaQuery } from "@mui/material";
import { type ReactNode, useCallback, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import type { ShownReviewFragment } from "#operations/reviews/reviews";
import type { TaskState } from "#operations/reviews/tasks/tasks";
import { toAskError } from "../../ask/ask-error.ts";
import { useMe } from "../../session/useMe.ts";
import type { Listed, TaskAction } from "../tasks/task-actions.ts";
import { type TaskFilter, taskStates } from "../tasks/task-filter.ts";
import { askTasksAnew } from "../tasks/tell-change.ts";
import { useTaskActions } from "../tasks/useTaskActions.tsx";
import { useTaskVerbs } from "../tasks/useTaskVerbs.ts";
import { BoardColumn } from "./BoardColumn.tsx";
import { columns, type Moved } from "./board-columns.ts";
import { Dragging } from "./Dragging.tsx";
import { CardFace } from "./TaskCard.tsx";

/** The tasks of a month by state: side by side, on a phone one column at a time. */
export function TaskBoard({ review, filter }: { review: ShownReviewFragment; filter: TaskFilter }) {
  const translate = useTranslate();
  const notify = useNotify();
  const mine = useMe()?.user?.id;
  const isPhone = useMediaQuery("(max-width: 899px)", { noSsr: true });
  const verbs = useTaskVerbs();
  const [moved, setMoved] = useState<readonly Moved[]>([]);
  const { act, dialog } = useTaskActions(useCallback(() => {}, []));
  const move = useCallback(
    async (task: Listed, to: TaskState) => {
      const one = { task, to };
      setMoved((all) => [...all, one]);
      setTimeout(() => goBackTo(task.id));
      try {
        await verbs.setState([task], to);
      } catch (error) {
        notify(toAskError(error).message, { type: "error", autoHideDuration: null });
        await askTasksAnew();
      }
      setMoved((all) => all.filter((other) => other !== one));
    },
    [verbs, notify],
  );
  const { states: _all, ...narrowed } = filter;
  const column = (state: TaskState) => (
    <BoardColumn
      key={state}
      month={review.month}
      filter={narrowed}
      {...{ state, moved, mine }}
      isStill={isPhone}
      onAct={(action: TaskAction, tasks: readonly Listed[]) => act(action, tasks)}
    />
  );
  return (
    <>
      {isPhone ? (
        <OneColumn column={column} />
      ) : (
        <Dragging
          onMove={(task, to) => void move(task, to)}
          showCard={(task) => <CardFace task={task} mine={mine} />}
        >
          <Box
            role="group"
            aria-label={translate("reviews.board.title")}
            sx={{
              display: "grid",
              gridTemplateColumns: "repeat(4, minmax(13rem, 1fr))",
              gap: 1.5,
              overflowX: "auto",
            }}
          >
            {columns.map((states) => (
              <Stack key={states[0]} sx={{ gap: 1.5, minWidth: 0 }}>
                {states.map(column)}
              </Stack>
            ))}
          </Box>
        </Dragging>
      )}
      {dialog}
    </>
  );
}

/** Somebody who moves cards by keyboard goes on with the card, where it was put. */
function goBackTo(id: string): void {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>(`[data-row="${id}"] [data-handle]`)?.focus();
}

/** On a phone: which column is seen is chosen above it. */
function OneColumn({ column }: { column(state: TaskState): ReactNode }) {
  const translate = useTranslate();
  const [shown, setShown] = useState<TaskState>("TODO");
  return (
    <>
      <Tabs
        value={shown}
        onChange={(_event, state: TaskState) => setShown(state)}
        variant="scrollable"
        scrollButtons={false}
        aria-label={translate("reviews.board.title")}
        sx={{ mb: 1, mx: -2, px: 1 }}
      >
        {taskStates.map((state) => (
          <Tab key={state} value={state} label={translate(`words.taskState.${state}`)} />
        ))}
      </Tabs>
      {column(shown)}
    </>
  );
}
