import { type KeyboardEvent, useRef } from "react";
import { type Edge, shift, step, timesOf } from "./change-hours.ts";
import { dayLength, sayTime } from "./clock-time.ts";
import { DayMenu } from "./DayMenu.tsx";
import type { HourWords } from "./say-hours.ts";
import { useWeekDrag } from "./useWeekDrag.ts";
import { WeekSheet } from "./WeekSheet.tsx";
import { type Bar, barsOf, lanesOf } from "./week-bars.ts";
import { dayName, type Period, type Weekday } from "./weekdays.ts";

export interface WeekChanges {
  draw(days: Weekday[], from: number, to: number): void;
  shift(id: string, edge: Edge, minutes: number): void;
  drop(id: string, day: Weekday): void;
  copy(from: Weekday, to: readonly Weekday[]): void;
  clear(day: Weekday): void;
  add(days: Weekday[]): void;
}

/** Hours at which the sheet says what time it is. */
const marks = [0, 6, 12, 18, 24];
/** A set of opening times as a week that can be drawn on, by pointer and by keyboard. */
export function WeekGrid({
  periods,
  words,
  label,
  hint,
  chosen,
  changes,
  onChoose,
}: {
  periods: readonly Period[];
  words: HourWords;
  label: string;
  /** Id of what says which keys and gestures there are. */
  hint: string;
  /** The period whose fields one is in. */
  chosen: string | null;
  /** Missing where nothing may be changed. */
  changes: WeekChanges | undefined;
  onChoose: (bar: Bar) => void;
}) {
  const area = useRef<HTMLDivElement>(null);
  const { week, tag } = words;
  const { drag, hold, ...moves } = useWeekDrag({
    area,
    week,
    onDraw: (days, from, to) => changes?.draw(days, from, to),
    onMove: (id, edge, minutes) => changes?.shift(id, edge, minutes),
    onPress: onChoose,
  });
  const shown = drag?.kind === "move" ? shift(periods, drag.id, drag.edge, drag.minutes) : periods;
  const bars = barsOf(shown);
  const lanes = lanesOf(bars);
  const spot = ({ day, from, to }: Pick<Bar, "day" | "from" | "to">, lane = 0, count = 1) => ({
    left: `${(from / dayLength) * 100}%`,
    width: `${((to - from) / dayLength) * 100}%`,
    top: 30 * week.indexOf(day) + 3 + (24 / count) * lane,
    height: 24 / count,
  });
  const press = (event: KeyboardEvent, bar: Bar) => {
    const forward = { ArrowRight: step, ArrowLeft: -step }[event.key];
    if (!changes) return;
    if (forward) changes.shift(bar.id, event.shiftKey ? "end" : event.altKey ? "start" : "both", forward);
    else if (event.key === "Delete" || event.key === "Backspace") changes.drop(bar.id, bar.began);
    else return;
    event.preventDefault();
  };
  return (
    <WeekSheet role="group" aria-label={label} aria-describedby={hint}>
      <div className="hours" aria-hidden>
        {marks.map((hour) => (
          <span key={hour} style={{ left: `${(hour / 24) * 100}%` }}>
            {hour}
          </span>
        ))}
      </div>
      <div className="names">
        {week.map((day) => (
          <DayMenu
            key={day}
            day={day}
            words={words}
            isOpen={bars.some((bar) => bar.began === day)}
            changes={changes}
          />
        ))}
      </div>
      <div
        ref={area}
        className="week"
        data-still={!changes}
        {...moves}
        onPointerDown={changes && ((event) => hold(event))}
      >
        {bars.map((bar) => {
          const { lane, lanes: count } = lanes.get(bar)!;
          const times = say(shown.find(({ id }) => id === bar.id)!);
          return (
            <button
              key={`${bar.id} ${bar.began} ${bar.day}`}
              type="button"
              className="bar"
              style={spot(bar, lane, count)}
              data-chosen={bar.id === chosen ? "" : undefined}
              data-spill={bar.day === bar.began ? undefined : ""}
              // What goes on after midnight is the same hours: one stop for the keyboard is enough.
              tabIndex={bar.day === bar.began ? 0 : -1}
              aria-hidden={bar.day === bar.began ? undefined : true}
              aria-label={`${dayName(bar.began, tag, "long")} ${times}`}
              onPointerDown={changes && ((event) => hold(event, bar))}
              onClick={() => onChoose(bar)}
              onKeyDown={(event) => press(event, bar)}
            >
              {count === 1 && bar.day === bar.began && <span>{times}</span>}
            </button>
          );
        })}
        {drag?.kind === "draw" &&
          drag.days.map((day) => (
            <div key={day} className="drawn" style={spot({ ...drag, day })}>
              <span>{say(timesOf(drag))}</span>
            </div>
          ))}
      </div>
    </WeekSheet>
  );
}

const say = ({ opens, closes }: Pick<Period, "opens" | "closes">) => `${sayTime(opens)}–${sayTime(closes)}`;
