import { useNotify, useTranslate } from "react-admin";
import { focusItem } from "../../organizations/form/items/focus-item.ts";
import { useCountryForm } from "./CountryContext.tsx";
import { moved, withItem } from "./change-items.ts";
import type { CountryForm } from "./country-form.ts";

type ListName = "texts" | "instruments" | "links";
type ItemOf<List extends ListName> = CountryForm[List][number];

/** What can be done with a list of the page; what is removed can be brought back to its place. */
export function useList<List extends ListName>(list: List) {
  const translate = useTranslate();
  const notify = useNotify();
  const { change } = useCountryForm();
  const put = (make: (items: ItemOf<List>[]) => ItemOf<List>[], path?: string) =>
    change((form) => ({ ...form, [list]: make(form[list] as ItemOf<List>[]) }), path);
  return {
    add(item: ItemOf<List>) {
      put((items) => [...items, item]);
      focusItem(item.id);
    },
    set: (id: string, changed: Partial<ItemOf<List>>, path: string) =>
      put((items) => withItem<ItemOf<List>>(items, id, changed), path),
    move: (from: number, to: number) => put((items) => moved(items, from, to)),
    remove(item: ItemOf<List>, index: number, label: string) {
      put((items) => items.filter(({ id }) => id !== item.id));
      notify(translate("form.items.removed", { label }), {
        type: "info",
        undo: () => {
          put((items) => items.toSpliced(index, 0, item));
          focusItem(item.id);
        },
      });
    },
  };
}
