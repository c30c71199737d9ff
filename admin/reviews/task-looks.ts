import ClosedIcon from "@mui/icons-material/DoNotDisturbOnOutlined";
import WaitingIcon from "@mui/icons-material/HourglassEmpty";
import UnreachableIcon from "@mui/icons-material/PhoneDisabledOutlined";
import TodoIcon from "@mui/icons-material/RadioButtonUnchecked";
import DoneIcon from "@mui/icons-material/TaskAlt";
import InProgressIcon from "@mui/icons-material/Timelapse";
import type { TaskState } from "#operations/reviews/tasks/tasks";

/** How a task looks by its state; the word for it stands beside it. */
export const taskLooks = {
  TODO: { Icon: TodoIcon, color: "text.secondary" },
  IN_PROGRESS: { Icon: InProgressIcon, color: "primary.main" },
  WAITING: { Icon: WaitingIcon, color: "warning.main" },
  DONE: { Icon: DoneIcon, color: "success.main" },
  UNREACHABLE: { Icon: UnreachableIcon, color: "error.main" },
  CLOSED: { Icon: ClosedIcon, color: "error.main" },
} as const satisfies Record<TaskState, { Icon: typeof TodoIcon; color: string }>;
