import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  type Modifier,
  MouseSensor,
  TouchSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from "@dnd-kit/sortable";
import AddIcon from "@mui/icons-material/Add";
import { Box, Button, Stack } from "@mui/material";
import { createContext, type ReactNode, useContext, useId, useMemo, useRef } from "react";
import { useTranslate } from "react-admin";
import { useFormContext } from "react-hook-form";
import { useOrganization } from "../OrganizationContext.tsx";
import type { ItemList, ItemOf, OrganizationForm } from "../organization-form.ts";
import { useItems } from "../useItems.ts";

interface Sorting {
  label(index: number): string;
  remove(index: number): void;
  move(from: number, to: number): void;
  count: number;
  /** Whether the order of its items is somebody's to decide here. */
  isOrdered: boolean;
}

const Context = createContext<Sorting | null>(null);

/** What a row of the list may do with itself. */
export function useSorting(): Sorting {
  const sorting = useContext(Context);
  if (!sorting) throw new Error("This stands inside a sortable list only.");
  return sorting;
}

// Items only change places up and down.
const upAndDown: Modifier = ({ transform }) => ({ ...transform, x: 0 });

/**
 * A list of the form whose order its curator decides: by mouse, by touch, and by keyboard, where each step is said in
 * the person's language. Its items can be removed, which can be undone, and one can be added at its end.
 */
export function SortableItems<List extends ItemList>({
  list,
  itemLabel,
  addLabel,
  given,
  actions,
  isOrdered = true,
  children,
}: {
  list: List;
  /** Which one it is, in a few words: "the phone 55 1234 5678". */
  itemLabel: (item: ItemOf<List>, index: number) => string;
  /** What the button at the end says; without it, none is there. */
  addLabel?: string;
  /** What a new item knows already. */
  given?: () => Partial<ItemOf<List>>;
  /** Stands beside the button at the end. */
  actions?: ReactNode;
  /** False where the document keeps no order of these items. */
  isOrdered?: boolean;
  children: (item: ItemOf<List>, index: number) => ReactNode;
}) {
  const translate = useTranslate();
  const { readOnly } = useOrganization();
  const { getValues } = useFormContext<OrganizationForm>();
  const { items, add, remove, move } = useItems(list);
  const label = (index: number) => itemLabel(getValues(list)[index] as ItemOf<List>, index);
  const sorting: Sorting = {
    label,
    remove: (index) => remove(index, label(index)),
    move,
    count: items.length,
    isOrdered: isOrdered && items.length > 1 && !readOnly,
  };
  const indexOf = (id: UniqueIdentifier | undefined) => items.findIndex((item) => item.id === id);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 5 } }),
    // A short wait, so that a thumb that scrolls does not carry items off.
    useSensor(TouchSensor, { activationConstraint: { delay: 150, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  // Said once for each place: it is "over" its own place too, at the start.
  const place = useRef(-1);
  const say = (key: "start" | "over" | "end" | "cancel", id: UniqueIdentifier) => {
    // At the end the form has the new order already, and this list still the one before.
    const now = getValues(list).findIndex((item) => item.id === id);
    return translate(`form.sorting.${key}`, {
      label: label(now),
      place: place.current + 1,
      count: items.length,
    });
  };
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
  const drop = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) move(indexOf(active.id), indexOf(over.id));
  };
  const ids = useMemo(() => items.map(({ id }) => id), [items]);
  return (
    <Box>
      <DndContext
        id={useId()}
        sensors={sensors}
        collisionDetection={closestCenter}
        modifiers={[upAndDown]}
        onDragEnd={drop}
        accessibility={{
          announcements,
          screenReaderInstructions: { draggable: translate("form.sorting.instructions") },
        }}
      >
        <SortableContext items={ids} strategy={verticalListSortingStrategy}>
          <Context.Provider value={sorting}>
            <Stack component="ul" spacing={0} sx={{ m: 0, p: 0, listStyle: "none" }}>
              {items.map((item, index) => (
                <Box component="li" key={item.id}>
                  {children(item, index)}
                </Box>
              ))}
            </Stack>
          </Context.Provider>
        </SortableContext>
      </DndContext>
      {!readOnly && (addLabel || actions) && (
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, mt: 1 }}>
          {addLabel && (
            <Button startIcon={<AddIcon />} sx={{ ml: -1.75 }} onClick={() => add(given?.())}>
              {addLabel}
            </Button>
          )}
          {actions}
        </Box>
      )}
    </Box>
  );
}
