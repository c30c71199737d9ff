import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import DragIndicatorIcon from "@mui/icons-material/DragIndicator";
import MoreVertIcon from "@mui/icons-material/MoreVert";
import { Box, IconButton, ListItemText, Menu, MenuItem } from "@mui/material";
import { type ReactNode, useState } from "react";
import { useTranslate } from "react-admin";
import { useFlagging } from "../../flags/FlaggingProvider.tsx";
import { Problems } from "../fields/Problems.tsx";
import { useOrganization } from "../OrganizationContext.tsx";
import type { ItemList, ItemOf } from "../organization-form.ts";
import { useSorting } from "./SortableItems.tsx";

/** One item of a sortable list: its handle, its fields, and a menu. */
export function ItemRow<List extends ItemList>({
  list,
  index,
  item,
  onRemove,
  children,
}: {
  list: List;
  index: number;
  item: ItemOf<List>;
  /** What removing does instead of taking the item out and offering to undo it. */
  onRemove?: () => void;
  children: ReactNode;
}) {
  const translate = useTranslate();
  const { organization, readOnly } = useOrganization();
  const flagging = useFlagging();
  // A claim is flagged beside its chip; an entry has none.
  const isSaved = list === "entries" && organization?.entries.some(({ id }) => id === item.id);
  const { label, remove, move, count, isOrdered } = useSorting();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id: item.id, attributes: { roleDescription: translate("sorting.role") } });
  const [menu, setMenu] = useState<HTMLElement | null>(null);
  // A place begins with a line to read, and says itself what the rules notice about it.
  const isPlace = list === "locations";
  // In the middle of the first field, below its label.
  const top = isPlace ? 0.5 : 3.25;
  const choose = (act: () => void) => () => {
    setMenu(null);
    act();
  };
  return (
    <Box
      ref={setNodeRef}
      data-item={item.id}
      data-list={list}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      sx={{
        display: "grid",
        // On a phone what cannot be moved needs no room for a handle.
        gridTemplateColumns: {
          xs: `${isOrdered ? 28 : 0}px minmax(0, 1fr) 36px`,
          sm: "28px minmax(0, 1fr) 36px",
        },
        columnGap: { xs: 0.25, sm: 1 },
        py: 1.5,
        ml: { xs: isOrdered ? -1 : 0, sm: -4.5 },
        position: "relative",
        ...(isDragging && { zIndex: 2, bgcolor: "background.paper", boxShadow: 4, borderRadius: 1 }),
      }}
    >
      <IconButton
        {...attributes}
        {...listeners}
        ref={setActivatorNodeRef}
        size="small"
        disabled={!isOrdered}
        aria-label={translate("sorting.handle", { label: label(index) })}
        sx={{
          alignSelf: "start",
          mt: top,
          p: 0.5,
          cursor: "grab",
          touchAction: "none",
          visibility: isOrdered ? undefined : "hidden",
        }}
      >
        <DragIndicatorIcon fontSize="small" />
      </IconButton>
      <Box sx={{ minWidth: 0 }}>
        {children}
        {!isPlace && <Problems name={`${list}.${index}`} />}
      </Box>
      {!readOnly && (
        <IconButton
          size="small"
          aria-label={translate("form.items.menu", { label: label(index) })}
          aria-haspopup="menu"
          aria-expanded={menu !== null}
          onClick={(event) => setMenu(event.currentTarget)}
          sx={{ alignSelf: "start", mt: top - 0.5 }}
        >
          <MoreVertIcon fontSize="small" />
        </IconButton>
      )}
      {menu && (
        <Menu open anchorEl={menu} onClose={() => setMenu(null)}>
          {isOrdered && index > 0 && (
            <MenuItem onClick={choose(() => move(index, index - 1))}>{translate("form.items.up")}</MenuItem>
          )}
          {isOrdered && index < count - 1 && (
            <MenuItem onClick={choose(() => move(index, index + 1))}>{translate("form.items.down")}</MenuItem>
          )}
          {flagging && isSaved && (
            <MenuItem onClick={choose(() => flagging({ entryId: item.id, label: label(index) }))}>
              {translate("flags.button")}
            </MenuItem>
          )}
          <MenuItem onClick={choose(onRemove ?? (() => remove(index)))}>
            <ListItemText>{translate("words.action.remove")}</ListItemText>
          </MenuItem>
        </Menu>
      )}
    </Box>
  );
}

/** The first line of an item: what it says, and what kind it is; below them, what most need not say. */
export const itemLook = {
  display: "grid",
  columnGap: 1.5,
  rowGap: 0.5,
  gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "minmax(0, 1fr) 11rem" },
};
