import { Box, Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { DayToggles } from "./DayToggles.tsx";
import type { HourWords } from "./say-hours.ts";
import { TimeInput } from "./TimeInput.tsx";
import type { Period } from "./weekdays.ts";

type Said = Pick<Period, "days" | "opens" | "closes">;

/** The days and times of one period, as fields. */
export function PeriodFields({
  period,
  words,
  name,
  readOnly,
  wrong,
  describedBy,
  onChange,
}: {
  period: Said;
  words: HourWords;
  /** The form's name of the period, such as `schedules.2`; none where it is not in the form yet. */
  name?: string;
  readOnly?: boolean;
  wrong?: Partial<Record<keyof Said, boolean>>;
  describedBy?: string;
  onChange: (values: Partial<Said>) => void;
}) {
  const translate = useTranslate();
  const { days, opens, closes } = period;
  const shared = { readOnly, describedBy };
  const allDay = opens === "00:00" && (closes === "24:00" || closes === "00:00");
  return (
    <Box
      sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 2, rowGap: 1, minWidth: 0 }}
    >
      <Box sx={{ flex: { xs: "1 1 100%", sm: "0 1 330px" } }}>
        <DayToggles
          {...shared}
          days={days}
          week={words.week}
          tag={words.tag}
          label={translate("places.hours.days")}
          name={name && `${name}.days`}
          onChange={(next) => onChange({ days: next })}
        />
      </Box>
      <Box sx={{ display: "flex", alignItems: "center", gap: 0.75 }}>
        <TimeInput
          {...shared}
          value={opens}
          label={translate("places.hours.opens")}
          name={name && `${name}.opens`}
          isWrong={wrong?.opens}
          onChange={(next) => onChange({ opens: next })}
        />
        <span aria-hidden>–</span>
        <TimeInput
          {...shared}
          value={closes}
          after={opens}
          label={translate("places.hours.closes")}
          name={name && `${name}.closes`}
          isWrong={wrong?.closes}
          onChange={(next) => onChange({ closes: next })}
        />
        {!readOnly && !allDay && (
          <Button
            size="small"
            sx={{ whiteSpace: "nowrap" }}
            onClick={() => onChange({ opens: "00:00", closes: "24:00" })}
          >
            {translate("places.hours.setAllDay")}
          </Button>
        )}
      </Box>
    </Box>
  );
}
