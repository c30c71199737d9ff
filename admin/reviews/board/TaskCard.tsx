import { useDraggable } from "@dnd-kit/core";
import DragIndicatorIcon from "@mui/icons-material/DragIndicator";
import { Box, Chip, IconButton, Link, Paper, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { useFormats } from "../../i18n/useFormats.ts";
import { taskPath } from "../review-paths.ts";
import { Reasons } from "../tasks/Reasons.tsx";
import { TaskMenu } from "../tasks/TaskMenu.tsx";
import { isOpenTo, type Listed, offeredFor, type TaskAction } from "../tasks/task-actions.ts";
import { taskStates } from "../tasks/task-filter.ts";
import { usePlaceWords } from "../tasks/usePlaceWords.ts";

interface CardOptions {
  task: Listed;
  mine: string | undefined;
  /** Whether it stays where it is, as on a phone, where one column is seen at a time. */
  isStill: boolean;
  onAct(action: TaskAction, tasks: readonly Listed[]): void;
}

/** A task on the board: dragged by its handle, or from anywhere by mouse; its menu does the same. */
export function TaskCard({ task, mine, isStill, onAct }: CardOptions) {
  const translate = useTranslate();
  const isFixed = isStill || !taskStates.some((state) => isOpenTo(state, task, mine));
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, isDragging } = useDraggable({
    id: task.id,
    data: { task },
    disabled: isFixed,
    attributes: { roleDescription: translate("reviews.board.role") },
  });
  const name = task.organization.name || translate("words.unknown");
  return (
    <Box
      component="li"
      ref={setNodeRef}
      data-row={task.id}
      onMouseDown={(event) => listeners?.onMouseDown?.(event)}
      sx={{ opacity: isDragging ? 0.4 : undefined }}
    >
      <CardFace
        task={task}
        mine={mine}
        handle={
          !isFixed && (
            <IconButton
              {...attributes}
              {...listeners}
              ref={setActivatorNodeRef}
              data-handle=""
              size="small"
              aria-label={translate("reviews.board.handle", { name })}
              sx={{ p: 0.25, cursor: "grab", touchAction: "none" }}
            >
              <DragIndicatorIcon fontSize="small" />
            </IconButton>
          )
        }
        menu={
          offeredFor([task], mine).length > 0 && (
            <TaskMenu task={task} name={name} mine={mine} isSmall onAct={(action) => onAct(action, [task])} />
          )
        }
      />
    </Box>
  );
}

/** How a card looks, also while it is carried. */
export function CardFace({
  task,
  mine,
  handle,
  menu,
}: {
  task: Listed;
  mine: string | undefined;
  handle?: ReactNode;
  menu?: ReactNode;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const place = usePlaceWords()(task);
  const { assigneeId, assigneeName } = task;
  return (
    <Paper
      variant="outlined"
      sx={{ p: 1, display: "grid", gap: 0.5, borderStyle: task.planned ? "solid" : "dashed" }}
    >
      <Box sx={{ display: "flex", gap: 0.5, alignItems: "flex-start" }}>
        {handle}
        <Typography component="h4" sx={{ font: "inherit", flex: 1, minWidth: 0, m: 0, lineHeight: 1.35 }}>
          <Box
            component="span"
            sx={{ color: "text.secondary", mr: 0.75, fontVariantNumeric: "tabular-nums" }}
          >
            {task.rank !== null && formats.number(task.rank)}
          </Box>
          <Link
            component={RouterLink}
            to={taskPath(task.id)}
            data-title=""
            draggable={false}
            sx={{ overflowWrap: "anywhere" }}
          >
            {task.organization.name || translate("words.unknown")}
          </Link>
        </Typography>
        {menu}
      </Box>
      <Typography variant="body2" component="div" sx={{ color: "text.secondary" }}>
        {place}
      </Typography>
      <Box sx={{ fontSize: "0.9rem" }}>
        <Reasons reasons={task.reasons.slice(0, 2)} most={2} />
      </Box>
      {(assigneeId || !task.planned) && (
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 0.5 }}>
          {assigneeId && (
            <Chip
              size="small"
              variant="outlined"
              color={assigneeId === mine ? "primary" : "default"}
              label={
                assigneeId === mine
                  ? translate("reviews.withMe")
                  : translate("reviews.with", { name: assigneeName ?? "…" })
              }
            />
          )}
          {!task.planned && <Chip size="small" label={translate("reviews.line.short")} />}
        </Box>
      )}
    </Paper>
  );
}
