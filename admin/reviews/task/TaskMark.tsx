import ReviewIcon from "@mui/icons-material/FactCheckOutlined";
import { Chip, Link } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { FindTask, type TaskState } from "#operations/reviews/task/task";
import { useAsk } from "../../ask/useAsk.ts";
import { useMay } from "../../session/useMe.ts";
import { taskPath } from "../review-paths.ts";

export interface MarkedTask {
  id: string;
  state: TaskState;
}

/** Says on an organization's page that it is in the review that is under way, and leads to its task. */
export function TaskMark({ organizationId }: { organizationId: string }) {
  const translate = useTranslate();
  const mayRead = useMay("task.read");
  const { data, isPlaceholderData } = useAsk(FindTask, { organizationId }, { enabled: mayRead });
  const task = isPlaceholderData ? null : data?.organizationTask;
  if (!task) return null;
  return (
    <Chip
      size="small"
      variant="outlined"
      clickable
      component={RouterLink}
      to={taskPath(task.id)}
      icon={<ReviewIcon />}
      label={translate("task.mark.says", { state: translate(`words.taskState.${task.state}`) })}
    />
  );
}

/** The same in a row of the list, above the link that fills the row. */
export function RowTask({ task, name }: { task: MarkedTask; name: string }) {
  const translate = useTranslate();
  const says = translate("task.mark.says", { state: translate(`words.taskState.${task.state}`) });
  return (
    <Link
      component={RouterLink}
      to={taskPath(task.id)}
      aria-label={`${says}: ${name}`}
      title={says}
      sx={rowLook}
    >
      <ReviewIcon aria-hidden sx={{ fontSize: 17 }} />
    </Link>
  );
}

const rowLook = {
  display: "inline-flex",
  flex: "none",
  alignSelf: "center",
  p: 0.5,
  mx: -0.5,
  color: "text.secondary",
  zIndex: 1,
} as const;
