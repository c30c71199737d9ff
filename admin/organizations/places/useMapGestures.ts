import { type PointerEvent, type RefObject, useEffect, useRef } from "react";
import { type Pixel, pan, type Size, type View, zoom } from "./map-view.ts";

/** A finger or a mouse that moved less than this was meant as a click. */
const stillness = 6;

/**
 * Moves a map by mouse, touch and wheel: one pointer drags it, two zoom it. A wheel zooms where the map was pressed
 * before, or with Ctrl held: otherwise it scrolls the page, as everywhere. `onPress` hears a click on a point.
 */
export function useMapGestures({
  frame,
  view,
  size,
  onView,
  onPress,
}: {
  /** What the map fills. */
  frame: RefObject<HTMLElement | null>;
  view: View;
  size: Size;
  onView: (view: View) => void;
  onPress: (at: Pixel) => void;
}) {
  const pointers = useRef(new Map<number, Pixel>());
  const moved = useRef(0);
  const now = useRef({ view, size, onView });
  now.current = { view, size, onView };

  const at = (event: { clientX: number; clientY: number }): Pixel => {
    const box = frame.current!.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  useEffect(() => {
    const element = frame.current!;
    // Only a listener that says so may keep the page from scrolling, and React's do not.
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey && !element.contains(document.activeElement)) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const { view, size, onView } = now.current;
      // A notch of most wheels is 100: a third closer. Trackpads send many small ones.
      const factor = 1.35 ** (-event.deltaY / 100);
      onView(zoom(view, factor, { x: event.clientX - box.left, y: event.clientY - box.top }, size));
    };
    element.addEventListener("wheel", turn, { passive: false });
    return () => element.removeEventListener("wheel", turn);
  }, [frame]);

  return {
    onPointerDown(event: PointerEvent<SVGSVGElement>) {
      if (event.button !== 0) return;
      if (pointers.current.size === 0) moved.current = 0;
      pointers.current.set(event.pointerId, at(event));
    },
    onPointerMove(event: PointerEvent<SVGSVGElement>) {
      const before = pointers.current.get(event.pointerId);
      if (!before) return;
      const here = at(event);
      const step = { x: here.x - before.x, y: here.y - before.y };
      moved.current += Math.hypot(step.x, step.y);
      if (moved.current < stillness) return;
      // From here on the pointer is the map's, also when it leaves it.
      event.currentTarget.setPointerCapture(event.pointerId);
      const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
      pointers.current.set(event.pointerId, here);
      if (!other) return onView(pan(view, step, size));
      const middle = { x: (here.x + other.x) / 2, y: (here.y + other.y) / 2 };
      const factor = distance(here, other) / Math.max(distance(before, other), 1);
      onView(zoom(pan(view, { x: step.x / 2, y: step.y / 2 }, size), factor, middle, size));
    },
    onPointerUp(event: PointerEvent<SVGSVGElement>) {
      const pressed = pointers.current.delete(event.pointerId);
      if (pressed && pointers.current.size === 0 && moved.current < stillness) onPress(at(event));
    },
    onPointerCancel(event: PointerEvent<SVGSVGElement>) {
      pointers.current.delete(event.pointerId);
      moved.current = stillness;
    },
  };
}

const distance = (a: Pixel, b: Pixel) => Math.hypot(a.x - b.x, a.y - b.y);
