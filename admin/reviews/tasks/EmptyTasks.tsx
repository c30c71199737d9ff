import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import type { ShownReviewFragment } from "#operations/reviews/reviews";
import { Says } from "../../layout/Says.tsx";
import { isNarrowed, withMine } from "./task-chips.ts";
import type { TaskFilter } from "./task-filter.ts";

/** Nothing is there: a filter too many, all of one's own done, or all of it. */
export function EmptyTasks({
  review,
  filter,
  onFilter,
}: {
  review: ShownReviewFragment;
  filter: TaskFilter;
  onFilter(filter: TaskFilter): void;
}) {
  const translate = useTranslate();
  const narrowed = isNarrowed(filter);
  const part = narrowed
    ? "nothing"
    : filter.mine
      ? "noneMine"
      : review.progress.tasks === 0
        ? "none"
        : "allDone";
  return (
    <Says
      title={translate(`reviews.${part}.title`)}
      actions={
        (narrowed || filter.mine) && (
          <Button
            variant="contained"
            onClick={() => onFilter(narrowed ? withMine({}, filter.mine === true) : {})}
          >
            {translate(narrowed ? "list.filter.clear" : "reviews.noneMine.all")}
          </Button>
        )
      }
    >
      {translate(`reviews.${part}.says`)}
    </Says>
  );
}
