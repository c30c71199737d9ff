import AddIcon from "@mui/icons-material/Add";
import { Button, Paper } from "@mui/material";
import type { ReactNode } from "react";
import { SortableList } from "../../sorting/SortableList.tsx";
import { useCountryForm } from "./CountryContext.tsx";
import type { CountryForm } from "./country-form.ts";
import { ItemMenu } from "./ItemMenu.tsx";
import { useList } from "./useList.ts";

/** A list of the page in its order: items are dragged, added and removed. */
export function ItemList<List extends "texts" | "instruments" | "links">({
  list,
  items,
  label,
  labelOf,
  blank,
  addLabel,
  children,
}: {
  list: List;
  items: CountryForm[List];
  label: string;
  labelOf(item: CountryForm[List][number], index: number): string;
  blank(): CountryForm[List][number];
  addLabel: string;
  children: (item: CountryForm[List][number], menu: ReactNode) => ReactNode;
}) {
  const { readOnly } = useCountryForm();
  const { add, move, remove } = useList(list);
  const named = (index: number) => labelOf(items[index]!, index);
  const indexOf = (id: string) => items.findIndex((item) => item.id === id);
  return (
    <>
      {items.length > 0 && (
        <Paper variant="outlined" sx={{ px: { xs: 0.5, sm: 1 } }}>
          <SortableList
            ids={items.map(({ id }) => id)}
            label={label}
            labelOf={(id) => (indexOf(id) < 0 ? "" : named(indexOf(id)))}
            onMove={move}
            readOnly={readOnly}
          >
            {(_, index) =>
              children(
                items[index]!,
                !readOnly && (
                  <ItemMenu
                    label={named(index)}
                    onUp={index > 0 ? () => move(index, index - 1) : null}
                    onDown={index < items.length - 1 ? () => move(index, index + 1) : null}
                    onRemove={() => remove(items[index]!, index, named(index))}
                  />
                ),
              )
            }
          </SortableList>
        </Paper>
      )}
      {!readOnly && (
        <Button startIcon={<AddIcon />} onClick={() => add(blank())} sx={{ mt: 1, ml: -1.75 }}>
          {addLabel}
        </Button>
      )}
    </>
  );
}
