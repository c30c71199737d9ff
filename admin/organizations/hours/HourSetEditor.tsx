import AddIcon from "@mui/icons-material/Add";
import CloseIcon from "@mui/icons-material/Close";
import { Box, Button, IconButton, Typography } from "@mui/material";
import { useId, useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { textFor } from "../../i18n/text-for.ts";
import { useOrganization } from "../form/OrganizationContext.tsx";
import { blankItem, toList } from "../form/organization-form.ts";
import { PasteButton } from "../pasting/PasteButton.tsx";
import {
  addHours,
  changePeriod,
  clearDay,
  copyDay,
  dropDay,
  shift,
  splitDay,
  timesOf,
} from "./change-hours.ts";
import { HourPurpose } from "./HourPurpose.tsx";
import type { HourSet } from "./hour-sets.ts";
import { PeriodRow } from "./PeriodRow.tsx";
import { sayDays, sayHours } from "./say-hours.ts";
import type { Hours } from "./useHours.ts";
import { useHourWords } from "./useHourWords.ts";
import { type WeekChanges, WeekGrid } from "./WeekGrid.tsx";
import type { Bar } from "./week-bars.ts";
import { dayName, inOrder, type Period, type Weekday } from "./weekdays.ts";

/** The opening times of one place, person or purpose: a sentence, a week to draw on, and fields. */
export function HourSetEditor({
  set,
  hours,
  ownerName,
  isNew,
  isAlone,
}: {
  set: HourSet;
  hours: Hours;
  /** Whose hours they are; empty for the organization's own. */
  ownerName: string;
  /** Whether somebody just asked for it, and has not said what it is for. */
  isNew: boolean;
  isAlone: boolean;
}) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const { readOnly } = useOrganization();
  const hint = useId();
  const words = useHourWords();
  const [chosen, setChosen] = useState<Pick<Bar, "id" | "began"> | null>(null);
  const [isNaming, setNaming] = useState(isNew);
  const { periods, change, changeWithUndo } = hours;
  const ids = new Set(set.periods.map(({ id }) => id));
  const { locationId, contactId, label } = set;
  const given = { locationId, contactId, label };
  const name = [textFor(toList(label), desk), ownerName].filter(Boolean).join(", ");
  const sentence = sayHours(set.periods, words);
  const add = (days: readonly Weekday[], opens: string, closes: string) => {
    const added = blankItem("schedules", {
      ...given,
      label: { ...label },
      days: inOrder(days),
      opens,
      closes,
    });
    hours.pin(added.id, set.key);
    change(addHours(periods, ids, added));
    return added.id;
  };
  const say = (key: string, day: Weekday) =>
    translate(`places.hours.${key}`, { day: dayName(day, words.tag, "long") });
  const changes: WeekChanges = {
    draw: (days, from, to) => {
      const { opens, closes } = timesOf({ from, to });
      setChosen({ id: add(days, opens, closes), began: days[0]! });
    },
    shift: (id, edge, minutes) => change(shift(periods, id, edge, minutes)),
    drop: (id, day) => changeWithUndo(dropDay(periods, id, day), say("cleared", day)),
    copy: (from, to) => changeWithUndo(copyDay(periods, ids, from, to), say("copied", from)),
    clear: (day) => changeWithUndo(clearDay(periods, ids, day), say("cleared", day)),
    // The usual hours, to be moved from there.
    add: (days) => add(days, "09:00", "17:00"),
  };
  const part = set.periods.find(({ id }) => id === chosen?.id);
  const remove = (period: Period) =>
    changeWithUndo(
      periods.filter(({ id }) => id !== period.id),
      translate("places.hours.removed", { hours: sayHours([period], words) }),
    );
  return (
    <Box
      component="article"
      aria-label={name || translate("places.hours.own")}
      sx={{ "& + article": { mt: 4 } }}
    >
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: 1 }}>
        <Box sx={{ flex: "1 1 18rem", minWidth: 0 }}>
          {(name || !isAlone) && (
            <Typography component="h3" variant="h3" sx={{ display: "inline", mr: 1 }}>
              {name || translate("places.hours.own")}
            </Typography>
          )}
          <Typography component="span" sx={{ color: sentence ? undefined : "text.secondary" }}>
            {sentence || translate("places.hours.none")}
          </Typography>
        </Box>
        <Box sx={{ mx: -0.75 }}>
          {!readOnly && set.periods.length > 0 && (
            <Button size="small" aria-expanded={isNaming} onClick={() => setNaming(!isNaming)}>
              {translate("places.hours.purpose")}
            </Button>
          )}
          <PasteButton target={{ list: "schedules", index: null, given, instead: [...ids] }} />
        </Box>
      </Box>
      {isNaming && set.periods.length > 0 && <HourPurpose set={set} hours={hours} />}
      <Box id={hint} hidden>
        {translate("places.hours.keys")}
      </Box>
      <Box sx={{ mt: 1 }}>
        <WeekGrid
          periods={set.periods}
          words={words}
          label={translate("places.hours.week")}
          hint={hint}
          chosen={chosen?.id ?? null}
          changes={readOnly ? undefined : changes}
          onChoose={({ id, began }) => setChosen({ id, began })}
        />
      </Box>
      {part && chosen && part.days.length > 1 && part.days.includes(chosen.began) && !readOnly && (
        <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1, mt: 1 }}>
          <Typography variant="body2" sx={{ color: "text.secondary" }}>
            {translate("places.hours.together", { days: sayDays(part.days, words) })}
          </Typography>
          <Button
            size="small"
            onClick={() => {
              const id = crypto.randomUUID();
              hours.pin(id, set.key);
              change(splitDay(periods, part.id, chosen.began, id));
              setChosen({ id, began: chosen.began });
            }}
          >
            {say("alone", chosen.began)}
          </Button>
        </Box>
      )}
      <Box component="ul" sx={{ m: 0, mt: 1.5, p: 0, listStyle: "none" }}>
        {set.periods.map((period) => (
          <Box
            component="li"
            key={period.id}
            sx={{ py: 0.75, "& + li": { borderTop: 1, borderColor: "divider" } }}
          >
            <PeriodRow
              period={period}
              index={periods.indexOf(period)}
              words={words}
              onChange={(values) => change(changePeriod(periods, period.id, values))}
              action={
                <IconButton
                  size="small"
                  aria-label={translate("places.hours.remove", { hours: sayHours([period], words) })}
                  onClick={() => remove(period)}
                >
                  <CloseIcon fontSize="small" />
                </IconButton>
              }
            />
          </Box>
        ))}
      </Box>
      {!readOnly && (
        <Button
          size="small"
          startIcon={<AddIcon />}
          sx={{ mt: 0.5, ml: -1.75 }}
          onClick={() => add([], "", "")}
        >
          {translate("places.hours.add")}
        </Button>
      )}
    </Box>
  );
}
