import CheckCircleOutlinedIcon from "@mui/icons-material/CheckCircleOutlined";
import ErrorOutlineOutlinedIcon from "@mui/icons-material/ErrorOutlineOutlined";
import HelpOutlineOutlinedIcon from "@mui/icons-material/HelpOutlineOutlined";
import HistoryToggleOffIcon from "@mui/icons-material/HistoryToggleOff";
import ScheduleIcon from "@mui/icons-material/Schedule";
import type { Standing } from "./claim-words.ts";

const marks = {
  FOUND_WRONG: { Icon: ErrorOutlineOutlinedIcon, color: "error.main" },
  OVERDUE: { Icon: HistoryToggleOffIcon, color: "error.main" },
  DUE_SOON: { Icon: ScheduleIcon, color: "warning.main" },
  VERIFIED: { Icon: CheckCircleOutlinedIcon, color: "success.main" },
  NEVER_VERIFIED: { Icon: HelpOutlineOutlinedIcon, color: "text.secondary" },
} as const;

/** How a claim stands, by form and color; words stand beside it. */
export function ClaimMark({ standing }: { standing: Standing }) {
  const { Icon, color } = marks[standing];
  return <Icon aria-hidden sx={{ fontSize: 17, color, flex: "none" }} />;
}
