import {
  type Announcements,
  closestCenter,
  DndContext,
  KeyboardSensor,
  type Modifier,
  MouseSensor,
  TouchSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { type ReactNode, useId, useRef } from "react";
import { useTranslate } from "react-admin";

// Items only change places up and down.
const upAndDown: Modifier = ({ transform }) => ({ ...transform, x: 0 });

/**
 * Stands around the items of a list whose order somebody decides: by mouse, by touch, and by keyboard, where each step
 * is said in the person's language. Each item calls dnd-kit's `useSortable` with its id.
 */
export function Sorting({
  ids,
  labelOf,
  onMove,
  isFixed,
  children,
}: {
  ids: readonly string[];
  /** Which one it is, in a few words: "the phone 55 1234 5678". */
  labelOf(id: string): string;
  onMove(from: number, to: number): void;
  /** Whether the order is nobody's to decide here. */
  isFixed: boolean;
  children: ReactNode;
}) {
  const translate = useTranslate();
  const indexOf = (id: UniqueIdentifier) => ids.indexOf(String(id));
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 5 } }),
    // A short wait, so that a thumb that scrolls does not carry items off.
    useSensor(TouchSensor, { activationConstraint: { delay: 150, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  // Said once for each place: it is "over" its own place too, at the start.
  const place = useRef(-1);
  const say = (key: "start" | "over" | "end" | "cancel", id: UniqueIdentifier) =>
    translate(`sorting.${key}`, {
      label: labelOf(String(id)),
      place: place.current + 1,
      count: ids.length,
    });
  const announcements: Announcements = {
    onDragStart: ({ active }) => {
      place.current = indexOf(active.id);
      return say("start", active.id);
    },
    onDragOver: ({ active, over }) => {
      if (!over || indexOf(over.id) === place.current) return undefined;
      place.current = indexOf(over.id);
      return say("over", active.id);
    },
    onDragEnd: ({ active }) => say("end", active.id),
    onDragCancel: ({ active }) => {
      place.current = indexOf(active.id);
      return say("cancel", active.id);
    },
  };
  return (
    <DndContext
      id={useId()}
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[upAndDown]}
      onDragEnd={({ active, over }) => {
        if (over && over.id !== active.id) onMove(indexOf(active.id), indexOf(over.id));
      }}
      accessibility={{
        announcements,
        screenReaderInstructions: { draggable: translate("sorting.instructions") },
      }}
    >
      <SortableContext items={[...ids]} strategy={verticalListSortingStrategy} disabled={isFixed}>
        {children}
      </SortableContext>
    </DndContext>
  );
}
