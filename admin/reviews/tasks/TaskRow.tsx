import { Box, Checkbox, Chip, Link, Typography } from "@mui/material";
import { type MouseEvent, memo } from "react";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { useFormats } from "../../i18n/useFormats.ts";
import { taskPath } from "../review-paths.ts";
import { TaskStateMark } from "../TaskStateMark.tsx";
import { Reasons } from "./Reasons.tsx";
import { TaskMenu } from "./TaskMenu.tsx";
import type { Listed, TaskAction } from "./task-actions.ts";
import { usePlaceWords } from "./usePlaceWords.ts";

interface RowOptions {
  task: Listed;
  /** The person's own id. */
  mine: string | undefined;
  selected: boolean;
  onSelect(task: Listed, options: { through: boolean }): void;
  onAct(action: TaskAction, tasks: readonly Listed[]): void;
}

/** One organization to look at: how soon, why, how it stands, and who has it. Its name leads to its page. */
export const TaskRow = memo(function TaskRow({ task, mine, selected, onSelect, onAct }: RowOptions) {
  const translate = useTranslate();
  const formats = useFormats();
  const { id, rank, organization, state, endedAt, endedBy } = task;
  const name = organization.name || translate("words.unknown");
  return (
    <Box component="li" data-row={id} data-selected={selected || undefined} sx={rowLook}>
      <Checkbox
        size="small"
        checked={selected}
        onChange={() => undefined}
        onClick={(event: MouseEvent) => onSelect(task, { through: event.shiftKey })}
        slotProps={{ input: { "aria-label": translate("reviews.select", { name }) } }}
        sx={{ gridArea: "box", alignSelf: { xs: "center", md: "start" }, mt: { md: -0.75 } }}
      />
      <Box
        component="span"
        title={rank === null ? undefined : translate("reviews.rank", { rank: formats.number(rank) })}
        sx={{
          gridArea: "rank",
          color: "text.secondary",
          fontVariantNumeric: "tabular-nums",
          fontWeight: 600,
        }}
      >
        {rank !== null && formats.number(rank)}
      </Box>
      <Box sx={{ gridArea: "what", minWidth: 0 }}>
        <Typography component="h3" sx={{ font: "inherit", m: 0 }}>
          <Link component={RouterLink} to={taskPath(id)} data-title="" sx={{ overflowWrap: "anywhere" }}>
            {name}
          </Link>
        </Typography>
        <Where task={task} mine={mine} />
        <Reasons reasons={task.reasons} />
      </Box>
      <Box sx={{ gridArea: "state", whiteSpace: "nowrap" }}>
        <TaskStateMark state={state} />
        {endedAt && (
          <Typography variant="body2" sx={{ color: "text.secondary", whiteSpace: "normal" }}>
            {endedBy
              ? translate("reviews.endedBy", { name: endedBy, date: formats.shortDate(endedAt) })
              : formats.shortDate(endedAt)}
          </Typography>
        )}
      </Box>
      <Box sx={{ gridArea: "do", justifySelf: "end" }}>
        <TaskMenu task={task} name={name} mine={mine} onAct={(action) => onAct(action, [task])} />
      </Box>
    </Box>
  );
});

/** Where it is, whose it is, and how long it has waited. */
function Where({ task, mine }: { task: Listed; mine: string | undefined }) {
  const translate = useTranslate();
  const place = usePlaceWords()(task);
  const { assigneeId, assigneeName, attempts, state } = task;
  return (
    <Typography component="div" variant="body2" sx={whereLook}>
      {place && <span>{place}</span>}
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
      {!assigneeId && !task.endedAt && <span>{translate("reviews.withNobody")}</span>}
      {attempts > 0 && state !== "DONE" && (
        <span>{translate("reviews.attempts", { smart_count: attempts })}</span>
      )}
    </Typography>
  );
}

const whereLook = {
  color: "text.secondary",
  display: "flex",
  flexWrap: "wrap",
  columnGap: 1.25,
  rowGap: 0.25,
  alignItems: "center",
} as const;

const rowLook = {
  display: "grid",
  gridTemplateColumns: {
    xs: "auto auto minmax(0, 1fr) auto",
    md: "auto 2.25rem minmax(0, 1fr) 10.5rem auto",
  },
  gridTemplateAreas: {
    xs: '"box rank state do" "what what what what"',
    md: '"box rank what state do"',
  },
  columnGap: { xs: 0.75, md: 1 },
  rowGap: 0.25,
  alignItems: { xs: "center", md: "start" },
  px: { xs: 1, md: 1.5 },
  py: 1.25,
  "&:not(:first-of-type)": { borderTop: 1, borderColor: "divider" },
  "&:hover": { bgcolor: "action.hover" },
  "&[data-selected]": { bgcolor: "action.selected" },
} as const;
