import { Box, styled } from "@mui/material";
import { dayName, inOrder, type Weekday } from "./weekdays.ts";

const Day = styled("button")(({ theme }) => ({
  flex: "1 1 0",
  minWidth: 30,
  maxWidth: 46,
  height: 36,
  padding: 0,
  border: `1px solid ${theme.palette.mode === "dark" ? "#6f695f" : "#8f887b"}`,
  borderRadius: 6,
  background: "transparent",
  color: theme.palette.text.primary,
  font: "inherit",
  fontSize: "0.875rem",
  cursor: "pointer",
  // Shown short, and read out whole.
  "&::before": { content: "attr(data-short)" },
  "&[aria-pressed=true]": {
    background: theme.palette.primary.main,
    borderColor: theme.palette.primary.main,
    color: theme.palette.primary.contrastText,
    fontWeight: 600,
  },
  "&:disabled": { cursor: "default" },
}));

/** The days of a week, each to be pressed or not. */
export function DayToggles({
  days,
  week,
  tag,
  label,
  name,
  readOnly,
  describedBy,
  onChange,
}: {
  days: readonly Weekday[];
  week: readonly Weekday[];
  tag: string;
  label: string;
  name?: string;
  readOnly?: boolean;
  describedBy?: string;
  onChange: (days: Weekday[]) => void;
}) {
  return (
    <Box
      role="group"
      aria-label={label}
      aria-describedby={describedBy}
      data-field={name}
      sx={{ display: "flex", gap: 0.5 }}
    >
      {week.map((day) => (
        <Day
          key={day}
          type="button"
          disabled={readOnly}
          aria-pressed={days.includes(day)}
          aria-label={dayName(day, tag, "long")}
          data-short={dayName(day, tag, "short").slice(0, 3)}
          onClick={() =>
            onChange(inOrder(days.includes(day) ? days.filter((other) => other !== day) : [...days, day]))
          }
        ></Day>
      ))}
    </Box>
  );
}
