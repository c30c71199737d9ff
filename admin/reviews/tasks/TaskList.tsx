import { Box, Button, LinearProgress, Paper, Skeleton, Stack } from "@mui/material";
import { Fragment, useCallback, useEffect, useRef } from "react";
import { useStore, useTranslate } from "react-admin";
import type { ShownReviewFragment } from "#operations/reviews/reviews";
import { ListTasks } from "#operations/reviews/tasks/tasks";
import { Refusal } from "../../ask/Refusal.tsx";
import { useAsk } from "../../ask/useAsk.ts";
import { useFormats } from "../../i18n/useFormats.ts";
import { Pages, pageSizes } from "../../layout/Pages.tsx";
import { useKeptPlace } from "../../layout/row-walk.ts";
import { SelectLine } from "../../layout/SelectLine.tsx";
import { useSelection } from "../../layout/useSelection.ts";
import { useMe } from "../../session/useMe.ts";
import { CapacityLine } from "./CapacityLine.tsx";
import { EmptyTasks } from "./EmptyTasks.tsx";
import { readFirstTasks } from "./read-first-tasks.ts";
import { SortButton } from "./SortButton.tsx";
import { TaskRow } from "./TaskRow.tsx";
import { most, TasksBar } from "./TasksBar.tsx";
import type { Listed, TaskAction } from "./task-actions.ts";
import { askedFilter } from "./task-filter.ts";
import { linePlace, orderOf } from "./task-view.ts";
import { useTaskActions } from "./useTaskActions.tsx";
import { useTaskKeys } from "./useTaskKeys.ts";
import type { ShownTasks } from "./useTasksView.ts";

const none: readonly Listed[] = [];

/** The tasks of a month in a list, worst first, with the line to which the team's capacity reaches. */
export function TaskList({ review, shown }: { review: ShownReviewFragment; shown: ShownTasks }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { view, show, setFilter } = shown;
  const mine = useMe()?.user?.id;
  const list = useRef<HTMLDivElement>(null);
  const [perPage, setPerPage] = useStore("reviews-per-page", pageSizes[0]!);
  const asked = {
    month: review.month,
    filter: askedFilter(view.filter, review.state === "CLOSED"),
    ...orderOf(view.sort),
  };
  const { data, error, isFetching, isPlaceholderData, refetch } = useAsk(ListTasks, {
    ...asked,
    first: perPage,
    offset: (view.page - 1) * perPage,
  });
  const rows = data?.reviewTasks.nodes ?? none;
  const total = data?.reviewTasks.totalCount;
  const selection = useSelection(rows, JSON.stringify(asked));
  const latest = useRef({ selection, goBack: () => {} });
  useEffect(() => {
    latest.current.selection = selection;
  });
  const { act, dialog } = useTaskActions(
    useCallback(() => {
      latest.current.selection.clear();
      // After a dialog has put the focus back, where that is possible.
      setTimeout(() => latest.current.goBack());
    }, []),
  );
  const keepPlace = useKeptPlace(list);
  const begin = useCallback(
    (action: TaskAction, tasks: readonly Listed[]) => {
      latest.current.goBack = keepPlace();
      act(action, tasks);
    },
    [act, keepPlace],
  );
  const select = useCallback(
    (task: Listed, options: { through: boolean }) => latest.current.selection.toggle(task, options),
    [],
  );
  const walk = useTaskKeys(list, rows, selection, begin);
  const line = linePlace(rows, view.sort);
  const isEmpty = data !== undefined && rows.length === 0 && !isPlaceholderData;
  if (error)
    return (
      <Stack sx={{ gap: 2, alignItems: "flex-start" }}>
        <Refusal error={error} />
        <Button variant="outlined" onClick={() => void refetch()}>
          {translate("words.action.retry")}
        </Button>
      </Stack>
    );
  return (
    <>
      <Paper variant="outlined" ref={list} aria-busy={isFetching} sx={{ position: "relative" }}>
        <Box sx={headLook}>
          <SelectLine
            says={
              total === undefined
                ? null
                : translate("reviews.count", { smart_count: total, number: formats.number(total) })
            }
            {...{ total, most, selection }}
            isEmpty={rows.length === 0}
            readFirst={(wanted) => readFirstTasks(asked, wanted)}
          />
          <Box sx={{ ml: "auto" }}>
            <SortButton sort={view.sort} onSort={(sort) => show({ sort })} />
          </Box>
        </Box>
        {isFetching && data && (
          <LinearProgress
            aria-label={translate("layout.loading")}
            sx={{ position: "absolute", top: 0, left: 0, right: 0, height: 2 }}
          />
        )}
        {!data && <Skeleton variant="rounded" height={480} sx={{ m: 1.5 }} />}
        {isEmpty ? (
          <EmptyTasks review={review} filter={view.filter} onFilter={setFilter} />
        ) : (
          <Box
            component="ul"
            aria-label={translate("reviews.tasks")}
            onKeyDown={walk}
            sx={{ m: 0, p: 0, listStyle: "none", borderTop: 1, borderColor: "divider" }}
          >
            {rows.map((task, place) => (
              <Fragment key={task.id}>
                {place === line && <CapacityLine planned={review.progress.planned} />}
                <TaskRow
                  task={task}
                  mine={mine}
                  selected={selection.has(task.id)}
                  onSelect={select}
                  onAct={begin}
                />
              </Fragment>
            ))}
          </Box>
        )}
        {!isEmpty && (
          <Pages
            {...{ total, perPage, page: view.page }}
            onPage={(page) => show({ page })}
            onPageSize={(size) => {
              setPerPage(size);
              show({ page: 1 });
            }}
          />
        )}
      </Paper>
      <TasksBar selection={selection} mine={mine} onAct={begin} />
      {dialog}
    </>
  );
}

const headLook = {
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  columnGap: 2,
  px: { xs: 1, md: 1.5 },
  py: 0.5,
} as const;
