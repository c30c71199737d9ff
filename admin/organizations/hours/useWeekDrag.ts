import { type PointerEvent, type RefObject, useEffect, useRef, useState } from "react";
import { type Edge, step } from "./change-hours.ts";
import { dayLength } from "./clock-time.ts";
import type { Bar } from "./week-bars.ts";
import type { Weekday } from "./weekdays.ts";

/** What is being drawn or moved, to be shown before it is let go. */
export type Drag =
  | { kind: "draw"; days: Weekday[]; from: number; to: number }
  | { kind: "move"; id: string; day: Weekday; edge: Edge; minutes: number };

/** This far from a bar's end one takes hold of the end. */
const handle = 9;
/** A pointer that moved less was meant as a click. */
const stillness = 4;

interface Held {
  x: number;
  y: number;
  bar: Bar | undefined;
  edge: Edge;
  moved: boolean;
}

/**
 * Draws and moves hours on the week: over empty days it draws new ones, over several days at once; a bar moves by its
 * middle and is made longer by its ends. Nothing changes before the pointer is let go; Escape lets go without a change.
 */
export function useWeekDrag({
  area,
  week,
  onDraw,
  onMove,
  onPress,
}: {
  /** What spans the 24 hours and the seven days. */
  area: RefObject<HTMLElement | null>;
  week: readonly Weekday[];
  onDraw: (days: Weekday[], from: number, to: number) => void;
  onMove: (id: string, edge: Edge, minutes: number) => void;
  onPress: (bar: Bar) => void;
}) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const held = useRef<Held | null>(null);

  const isDragging = drag !== null;
  useEffect(() => {
    if (!isDragging) return;
    const leave = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      held.current = null;
      setDrag(null);
    };
    document.addEventListener("keydown", leave, true);
    return () => document.removeEventListener("keydown", leave, true);
  }, [isDragging]);

  const place = (event: { clientX: number; clientY: number }) => {
    const box = area.current!.getBoundingClientRect();
    const row = Math.floor(((event.clientY - box.top) / box.height) * 7);
    return {
      minutes: ((event.clientX - box.left) / box.width) * dayLength,
      row: Math.min(Math.max(row, 0), 6),
      minutesAPixel: dayLength / box.width,
    };
  };
  const snap = (minutes: number) => Math.round(minutes / step) * step;
  const within = (minutes: number) => Math.min(Math.max(snap(minutes), 0), dayLength);

  const dragOf = (event: PointerEvent, { x, y, bar, edge }: Held): Drag => {
    const start = place({ clientX: x, clientY: y });
    const end = place(event);
    if (bar) {
      const minutes = snap(end.minutes - start.minutes);
      return { kind: "move", id: bar.id, day: bar.began, edge, minutes };
    }
    const [first, last] = [Math.min(start.row, end.row), Math.max(start.row, end.row)];
    const [from, to] = [Math.min(start.minutes, end.minutes), Math.max(start.minutes, end.minutes)];
    return { kind: "draw", days: week.slice(first, last + 1), from: within(from), to: within(to) };
  };

  return {
    drag,
    hold(event: PointerEvent<HTMLElement>, bar?: Bar) {
      if (event.button !== 0) return;
      event.stopPropagation();
      const box = event.currentTarget.getBoundingClientRect();
      // What a bar does at midnight is no end of it.
      const reach = Math.min(handle, box.width / 3);
      const atStart = event.clientX - box.left < reach && bar?.day === bar?.began;
      const atEnd = box.right - event.clientX < reach && bar !== undefined && bar.to < dayLength;
      const edge = atStart ? "start" : atEnd ? "end" : "both";
      held.current = { x: event.clientX, y: event.clientY, bar, edge, moved: false };
      area.current!.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const now = held.current;
      if (!now) return;
      now.moved ||= Math.hypot(event.clientX - now.x, event.clientY - now.y) > stillness;
      if (now.moved) setDrag(dragOf(event, now));
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const now = held.current;
      held.current = null;
      setDrag(null);
      if (!now) return;
      if (!now.moved) {
        if (now.bar) onPress(now.bar);
        return;
      }
      const done = dragOf(event, now);
      if (done.kind === "move" && done.minutes !== 0) onMove(done.id, done.edge, done.minutes);
      if (done.kind === "draw" && done.to > done.from) onDraw(done.days, done.from, done.to);
    },
    onPointerCancel() {
      held.current = null;
      setDrag(null);
    },
  };
}
