import ErrorOutlineIcon from "@mui/icons-material/ErrorOutlineOutlined";
import InfoOutlinedIcon from "@mui/icons-material/InfoOutlined";
import WarningAmberIcon from "@mui/icons-material/WarningAmber";
import type { FindingSeverity } from "#operations/findings/list/list";

/** How a finding looks by how much it matters; the word for it stands beside it. */
export const severityLooks = {
  BLOCKING: { Icon: ErrorOutlineIcon, color: "error.main" },
  HIGH: { Icon: WarningAmberIcon, color: "error.main" },
  MEDIUM: { Icon: WarningAmberIcon, color: "warning.main" },
  LOW: { Icon: InfoOutlinedIcon, color: "text.secondary" },
  NOTE: { Icon: InfoOutlinedIcon, color: "text.secondary" },
} as const satisfies Record<FindingSeverity, { Icon: typeof InfoOutlinedIcon; color: string }>;
