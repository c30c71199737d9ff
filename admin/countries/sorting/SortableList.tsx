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
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import DragIndicatorIcon from "@mui/icons-material/DragIndicator";
import { Box, IconButton } from "@mui/material";
import { type ReactNode, useId, useRef } from "react";
import { useTranslate } from "react-admin";

// Items only change places up and down.
const upAndDown: Modifier = ({ transform }) => ({ ...transform, x: 0 });

/** A list whose order is changed by mouse, touch and keyboard, each step said in the person's language. */
export function SortableList({
  ids,
  label,
  labelOf,
  onMove,
  readOnly = false,
  children,
}: {
  ids: readonly string[];
  /** What the list is, for those who hear it. */
  label: string;
  labelOf(id: string): string;
  onMove(from: number, to: number): void;
  readOnly?: boolean;
  children: (id: string, index: number) => ReactNode;
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
    translate(`form.sorting.${key}`, {
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
  const isFixed = readOnly || ids.length < 2;
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
        screenReaderInstructions: { draggable: translate("form.sorting.instructions") },
      }}
    >
      <SortableContext items={[...ids]} strategy={verticalListSortingStrategy} disabled={isFixed}>
        <Box component="ol" aria-label={label} sx={{ m: 0, p: 0, listStyle: "none" }}>
          {ids.map((id, index) => (
            <SortableRow key={id} id={id} label={labelOf(id)} isFixed={isFixed}>
              {children(id, index)}
            </SortableRow>
          ))}
        </Box>
      </SortableContext>
    </DndContext>
  );
}

function SortableRow({
  id,
  label,
  isFixed,
  children,
}: {
  id: string;
  label: string;
  isFixed: boolean;
  children: ReactNode;
}) {
  const translate = useTranslate();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id, attributes: { roleDescription: translate("form.sorting.role") } });
  return (
    <Box
      component="li"
      ref={setNodeRef}
      data-item={id}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      sx={{
        display: "grid",
        gridTemplateColumns: isFixed ? "minmax(0, 1fr)" : "32px minmax(0, 1fr)",
        columnGap: 0.5,
        position: "relative",
        bgcolor: "background.paper",
        "& + &": { borderTop: 1, borderColor: "divider" },
        ...(isDragging && { zIndex: 2, boxShadow: 4, borderRadius: 1 }),
      }}
    >
      {!isFixed && (
        <IconButton
          {...attributes}
          {...listeners}
          ref={setActivatorNodeRef}
          size="small"
          aria-label={translate("form.sorting.handle", { label })}
          sx={{ alignSelf: "start", mt: 0.75, p: 0.5, cursor: "grab", touchAction: "none" }}
        >
          <DragIndicatorIcon fontSize="small" />
        </IconButton>
      )}
      <Box sx={{ minWidth: 0 }}>{children}</Box>
    </Box>
  );
}
