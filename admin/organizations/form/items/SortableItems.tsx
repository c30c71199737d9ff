import AddIcon from "@mui/icons-material/Add";
import { Box, Button, Stack } from "@mui/material";
import { createContext, type ReactNode, useContext } from "react";
import { useFormContext } from "react-hook-form";
import { Sorting } from "../../../sorting/Sorting.tsx";
import { useOrganization } from "../OrganizationContext.tsx";
import type { ItemList, ItemOf, OrganizationForm } from "../organization-form.ts";
import { useItems } from "../useItems.ts";

interface Items {
  label(index: number): string;
  remove(index: number): void;
  move(from: number, to: number): void;
  count: number;
  /** Whether the order of its items is somebody's to decide here. */
  isOrdered: boolean;
}

const Context = createContext<Items | null>(null);

/** What a row of the list may do with itself. */
export function useSorting(): Items {
  const sorting = useContext(Context);
  if (!sorting) throw new Error("This stands inside a sortable list only.");
  return sorting;
}

/**
 * A list of the form whose order its curator decides. Its items can be removed, which can be undone, and one can be
 * added at its end.
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
  const { readOnly } = useOrganization();
  const { getValues } = useFormContext<OrganizationForm>();
  const { items, add, remove, move } = useItems(list);
  const label = (index: number) => itemLabel(getValues(list)[index] as ItemOf<List>, index);
  const sorting: Items = {
    label,
    remove: (index) => remove(index, label(index)),
    move,
    count: items.length,
    isOrdered: isOrdered && items.length > 1 && !readOnly,
  };
  // At the end of dragging the form has the new order already, and this list still the one before.
  const labelOf = (id: string) => label(getValues(list).findIndex((item) => item.id === id));
  return (
    <Box>
      <Sorting ids={items.map(({ id }) => id)} labelOf={labelOf} onMove={move} isFixed={!sorting.isOrdered}>
        <Context.Provider value={sorting}>
          <Stack component="ul" spacing={0} sx={{ m: 0, p: 0, listStyle: "none" }}>
            {items.map((item, index) => (
              <Box component="li" key={item.id}>
                {children(item, index)}
              </Box>
            ))}
          </Stack>
        </Context.Provider>
      </Sorting>
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
