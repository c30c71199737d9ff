import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import DragIndicatorIcon from "@mui/icons-material/DragIndicator";
import { Box, IconButton } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { Sorting } from "./Sorting.tsx";

/** A list whose order is changed by dragging; its items are rows with a handle. */
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
  const isFixed = readOnly || ids.length < 2;
  return (
    <Sorting ids={ids} labelOf={labelOf} onMove={onMove} isFixed={isFixed}>
      <Box component="ol" aria-label={label} sx={{ m: 0, p: 0, listStyle: "none" }}>
        {ids.map((id, index) => (
          <SortableRow key={id} id={id} label={labelOf(id)} isFixed={isFixed}>
            {children(id, index)}
          </SortableRow>
        ))}
      </Box>
    </Sorting>
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
    useSortable({ id, attributes: { roleDescription: translate("sorting.role") } });
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
          aria-label={translate("sorting.handle", { label })}
          sx={{ alignSelf: "start", mt: 0.75, p: 0.5, cursor: "grab", touchAction: "none" }}
        >
          <DragIndicatorIcon fontSize="small" />
        </IconButton>
      )}
      <Box sx={{ minWidth: 0 }}>{children}</Box>
    </Box>
  );
}
