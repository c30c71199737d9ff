import { Button, Menu, MenuItem } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import type { HourWords } from "./say-hours.ts";
import type { WeekChanges } from "./WeekGrid.tsx";
import { dayName, type Weekday, workdays } from "./weekdays.ts";

/** The name of a day, and what can be done with the whole of it. */
export function DayMenu({
  day,
  words: { tag, week },
  isOpen,
  changes,
}: {
  day: Weekday;
  words: HourWords;
  isOpen: boolean;
  changes: WeekChanges | undefined;
}) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const name = dayName(day, tag, "long");
  const choose = (act: () => void) => () => {
    setAnchor(null);
    act();
  };
  const weekend = (["SA", "SU"] as const).filter((other) => other !== day);
  return (
    <>
      <Button
        size="small"
        color="inherit"
        disabled={!changes}
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        data-short={dayName(day, tag, "short")}
        onClick={(event) => setAnchor(event.currentTarget)}
      />
      {anchor && changes && (
        <Menu open anchorEl={anchor} onClose={() => setAnchor(null)}>
          <MenuItem onClick={choose(() => changes.add([day]))}>
            {translate("places.hours.addTo", { day: name })}
          </MenuItem>
          {isOpen && [
            <MenuItem key="workdays" onClick={choose(() => changes.copy(day, workdays))}>
              {translate("places.hours.copyWorkdays", { day: name })}
            </MenuItem>,
            <MenuItem key="weekend" onClick={choose(() => changes.copy(day, weekend))}>
              {translate("places.hours.copyWeekend", { day: name })}
            </MenuItem>,
            <MenuItem key="all" onClick={choose(() => changes.copy(day, week))}>
              {translate("places.hours.copyAll", { day: name })}
            </MenuItem>,
            <MenuItem key="clear" onClick={choose(() => changes.clear(day))}>
              {translate("places.hours.clear", { day: name })}
            </MenuItem>,
          ]}
        </Menu>
      )}
    </>
  );
}
