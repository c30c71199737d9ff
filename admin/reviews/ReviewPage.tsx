import BoardIcon from "@mui/icons-material/ViewKanbanOutlined";
import ListIcon from "@mui/icons-material/ViewListOutlined";
import { Box, Button, Stack, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import type { ShownReviewFragment } from "#operations/reviews/reviews";
import { useFormats } from "../i18n/useFormats.ts";
import { SearchField } from "../layout/SearchField.tsx";
import { visuallyHidden } from "../layout/visually-hidden.ts";
import { useMay } from "../session/useMe.ts";
import { TaskBoard } from "./board/TaskBoard.tsx";
import { NextButton } from "./NextButton.tsx";
import { ProgressPanel } from "./progress/ProgressPanel.tsx";
import { ReviewFrame } from "./ReviewFrame.tsx";
import { CloseDialog } from "./starting/CloseDialog.tsx";
import { NoReview } from "./starting/NoReview.tsx";
import { StartDialog } from "./starting/StartDialog.tsx";
import { StartingReview } from "./starting/StartingReview.tsx";
import { TaskFilters } from "./tasks/TaskFilters.tsx";
import { TaskList } from "./tasks/TaskList.tsx";
import { drop, withMine } from "./tasks/task-chips.ts";
import { looks } from "./tasks/task-view.ts";
import { useTasksView } from "./tasks/useTasksView.ts";
import { useReviews } from "./useReviews.ts";

type Asking = "start" | "close";

/** The month's review: what is to be looked at, by whom, and how far it has come. */
export default function ReviewPage() {
  const translate = useTranslate();
  const { date } = useFormats();
  const shown = useReviews();
  const mayStart = useMay("review.start");
  const [asking, setAsking] = useState<Asking | null>(null);
  const { review, reviews, month } = shown;
  const isUnderWay = reviews?.some(({ state }) => state !== "CLOSED") ?? true;
  const canStart = mayStart && !isUnderWay && reviews !== undefined;
  return (
    <ReviewFrame
      shown={shown}
      actions={
        <>
          {canStart && reviews.length > 0 && (
            <Button variant="outlined" onClick={() => setAsking("start")}>
              {translate("reviews.start.open")}
            </Button>
          )}
          {review?.state === "OPEN" && review.may.includes("close") && (
            <Button color="inherit" onClick={() => setAsking("close")}>
              {translate("reviews.close.open")}
            </Button>
          )}
          {review?.state === "OPEN" && <NextButton month={review.month} />}
        </>
      }
    >
      {review === null && (
        <NoReview
          month={reviews?.length ? month : null}
          onStart={canStart ? () => setAsking("start") : null}
        />
      )}
      {review?.state === "STARTING" && <StartingReview review={review} />}
      {review && review.state !== "STARTING" && <Tasks key={review.id} review={review} />}
      {asking === "start" && <StartDialog reviews={reviews ?? []} onClose={() => setAsking(null)} />}
      {asking === "close" && review && (
        <CloseDialog review={review} month={date(review.month)} onClose={() => setAsking(null)} />
      )}
    </ReviewFrame>
  );
}

function Tasks({ review }: { review: ShownReviewFragment }) {
  const translate = useTranslate();
  const formats = useFormats();
  const shown = useTasksView(review.progress.mine > 0 && review.state === "OPEN");
  const { view, show, setFilter } = shown;
  const { progress } = review;
  const isBoard = view.as === "board";
  const left = (all: number, ended: number) => formats.number(review.state === "CLOSED" ? all : all - ended);
  return (
    <>
      <ProgressPanel review={review} />
      <Typography component="h2" sx={visuallyHidden}>
        {translate("reviews.tasks")}
      </Typography>
      <Stack sx={{ gap: 1, mb: 2 }}>
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5, alignItems: "center" }}>
          <ToggleButtonGroup
            exclusive
            size="small"
            color="primary"
            value={view.filter.mine ? "mine" : "all"}
            aria-label={translate("reviews.whose.title")}
            onChange={(_event, whose: string | null) =>
              whose && setFilter(withMine(view.filter, whose === "mine"))
            }
          >
            <ToggleButton value="mine">
              {translate("reviews.whose.mine", { number: left(progress.mine, progress.mineEnded) })}
            </ToggleButton>
            <ToggleButton value="all">
              {translate("reviews.whose.all", { number: left(progress.tasks, progress.ended) })}
            </ToggleButton>
          </ToggleButtonGroup>
          <Box sx={{ order: { xs: 2, md: 1 }, flex: "1 1 14rem", display: "flex" }}>
            <SearchField
              label={translate("reviews.search")}
              asked={view.filter.search ?? ""}
              onSearch={(search, options) =>
                setFilter(search ? { ...view.filter, search } : drop(view.filter, "search"), options)
              }
            />
          </Box>
          <ToggleButtonGroup
            exclusive
            size="small"
            value={view.as}
            aria-label={translate("reviews.look.title")}
            onChange={(_event, as: (typeof looks)[number] | null) => as && show({ as })}
            sx={{ ml: { md: "auto" }, order: { xs: 1, md: 2 } }}
          >
            {looks.map((as) => (
              <ToggleButton key={as} value={as} sx={{ gap: 0.75 }}>
                {as === "list" ? <ListIcon fontSize="small" /> : <BoardIcon fontSize="small" />}
                {translate(`reviews.look.${as}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        </Box>
        <TaskFilters
          month={review.month}
          filter={view.filter}
          onFilter={setFilter}
          isBoard={isBoard}
          isOver={review.state === "CLOSED"}
        />
      </Stack>
      {isBoard ? <TaskBoard review={review} filter={view.filter} /> : <TaskList {...{ review, shown }} />}
    </>
  );
}
