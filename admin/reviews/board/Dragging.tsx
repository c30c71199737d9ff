import {
  type Announcements,
  type CollisionDetection,
  DndContext,
  DragOverlay,
  KeyboardCode,
  type KeyboardCoordinateGetter,
  KeyboardSensor,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { type ReactNode, useId, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import type { TaskState } from "#operations/reviews/tasks/tasks";
import type { Listed } from "../tasks/task-actions.ts";
import { taskStates } from "../tasks/task-filter.ts";

/** What a card carries while it is dragged. */
export const carriedBy = (data: { current?: Record<string, unknown> | undefined }) =>
  data.current?.task as Listed | undefined;

/** In pixels from a column's corner: well within it, however low it is. */
const inside = 12;

/** By keyboard the arrows go from column to column. */
const toNextColumn: KeyboardCoordinateGetter = (event, { context }) => {
  const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  const step = steps[event.code];
  if (!step) return undefined;
  event.preventDefault();
  const here = taskStates.indexOf(context.over?.id as TaskState);
  const rect = context.droppableRects.get(taskStates[here + step] ?? "");
  return rect ? { x: rect.left + inside, y: rect.top + inside } : undefined;
};

/** The column under the pointer; by keyboard, under the corner of the card. */
const columnUnder: CollisionDetection = (args) => {
  const { left, top } = args.collisionRect;
  return pointerWithin({ ...args, pointerCoordinates: args.pointerCoordinates ?? { x: left, y: top } });
};

/** Stands around the board: cards are dragged between its columns, and each step is said. */
export function Dragging({
  onMove,
  showCard,
  children,
}: {
  onMove(task: Listed, to: TaskState): void;
  showCard(task: Listed): ReactNode;
  children: ReactNode;
}) {
  const translate = useTranslate();
  const [carried, setCarried] = useState<Listed | null>(null);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 5 } }),
    // A short wait, so that a thumb that scrolls does not carry cards off.
    useSensor(TouchSensor, { activationConstraint: { delay: 150, tolerance: 8 } }),
    useSensor(KeyboardSensor, {
      coordinateGetter: toNextColumn,
      keyboardCodes: {
        start: [KeyboardCode.Space, KeyboardCode.Enter],
        cancel: [KeyboardCode.Esc],
        end: [KeyboardCode.Space, KeyboardCode.Enter],
      },
    }),
  );
  const say = (key: string, task: Listed | undefined, state?: unknown) =>
    translate(`reviews.board.${key}`, {
      name: task?.organization.name ?? "",
      state: state ? translate(`words.taskState.${state}`) : "",
    });
  // Said once for each column: a card is "over" its own, too, at the start.
  const above = useRef<unknown>(null);
  const announcements: Announcements = {
    onDragStart: ({ active }) => {
      const task = carriedBy(active.data);
      above.current = task?.state;
      return say("start", task);
    },
    onDragOver: ({ active, over }) => {
      if (!over || over.id === above.current) return undefined;
      above.current = over.id;
      return say("over", carriedBy(active.data), over.id);
    },
    onDragEnd: ({ active, over }) => {
      const task = carriedBy(active.data);
      const isMoved = over !== null && over.id !== task?.state;
      return say(isMoved ? "end" : "cancel", task, over?.id);
    },
    onDragCancel: ({ active }) => say("cancel", carriedBy(active.data)),
  };
  return (
    <DndContext
      id={useId()}
      sensors={sensors}
      collisionDetection={columnUnder}
      onDragStart={({ active }) => setCarried(carriedBy(active.data) ?? null)}
      onDragCancel={() => setCarried(null)}
      onDragEnd={({ active, over }) => {
        setCarried(null);
        const task = carriedBy(active.data);
        const to = taskStates.find((state) => state === over?.id);
        if (task && to && task.state !== to) onMove(task, to);
      }}
      accessibility={{
        announcements,
        screenReaderInstructions: { draggable: translate("reviews.board.instructions") },
      }}
    >
      {children}
      <DragOverlay dropAnimation={null}>{carried && showCard(carried)}</DragOverlay>
    </DndContext>
  );
}
