import { useTranslate } from "react-admin";
import { useFieldArray, useFormContext } from "react-hook-form";
import { listBelongings, type TakenItem, withItems, withoutItems } from "./items/belonging.ts";
import { focusItem, focusSection } from "./items/focus-item.ts";
import { useUndo } from "./items/UndoBar.tsx";
import { blankItem, type ItemList, type ItemOf, type OrganizationForm } from "./organization-form.ts";

/**
 * One list of the form: its items, and what can be done with them. Render by `item.id`, which is the item's own. What
 * the items say is as it was when the list last changed: what is typed since is in the form.
 */
export function useItems<List extends ItemList>(list: List) {
  const translate = useTranslate();
  const { control, getValues, setValue, clearErrors } = useFormContext<OrganizationForm>();
  const offerUndo = useUndo();
  // The items have an `id` of their own, which must not be taken for the library's key.
  const { fields, append, remove, move } = useFieldArray({ control, name: list, keyName: "key" });
  const setLists = (lists: Partial<OrganizationForm>) => {
    for (const [name, items] of Object.entries(lists)) {
      clearErrors(name as ItemList);
      setValue(name as ItemList, items as never, { shouldDirty: true });
    }
  };
  return {
    items: fields as unknown as ItemOf<List>[],
    /** Adds one at the end, and puts the cursor into it. */
    add(given?: Partial<ItemOf<List>>) {
      const item = blankItem(list, given);
      append(item as never, { shouldFocus: false });
      focusItem(item.id);
      return item;
    },
    /** Takes an item out with what belongs to it, and offers to undo that; `label` says which one it was. */
    remove(index: number, label: string) {
      const item = getValues(`${list}.${index}`) as ItemOf<List>;
      const belongings =
        list === "locations" || list === "contacts" ? listBelongings(getValues(), item.id) : [];
      const taken: TakenItem[] = structuredClone([...belongings, { list, index, item }]);
      remove(index);
      setLists(withoutItems(getValues(), belongings));
      const left = getValues(list);
      if (left.length > 0) focusItem(left[Math.min(index, left.length - 1)]!.id);
      else focusSection(list);
      const says = translate("form.items.removed", { label });
      const also = translate("form.items.removedAlso", { smart_count: belongings.length });
      offerUndo(belongings.length > 0 ? `${says} ${also}` : says, () => {
        setLists(withItems(getValues(), taken));
        focusItem(item.id);
      });
    },
    /** Puts an item into another place. */
    move,
  };
}

/** Adds items at the end of any list of the form, such as those that were pasted. */
export function useAddItems() {
  const { getValues, setValue } = useFormContext<OrganizationForm>();
  return <List extends ItemList>(list: List, given: Partial<ItemOf<List>>[]): ItemOf<List>[] => {
    const items = given.map((item) => blankItem(list, item));
    setValue(list, [...getValues(list), ...items] as never, { shouldDirty: true });
    return items;
  };
}
