import { useFieldArray, useFormContext } from "react-hook-form";
import { blankItem, type ItemList, type ItemOf, type OrganizationForm } from "./organization-form.ts";

/** One list of the form: its items, and what can be done with them. Render by `key`; `item.id` is the item's own. */
export function useItems<List extends ItemList>(list: List) {
  const { control } = useFormContext<OrganizationForm>();
  // The items have an `id` of their own, which must not be taken for the library's key.
  const { fields, append, remove, move, insert } = useFieldArray({ control, name: list, keyName: "key" });
  return {
    items: fields as unknown as (ItemOf<List> & { key: string })[],
    add: (given?: Partial<ItemOf<List>>) => {
      const item = blankItem(list, given);
      append(item as never, { focusName: `${list}.${fields.length}.${first[list]}` });
      return item;
    },
    insert: (index: number, given: Partial<ItemOf<List>>) => insert(index, blankItem(list, given) as never),
    remove,
    move,
  };
}

/** Where the cursor goes in an item that was just added. */
const first: Record<ItemList, string> = {
  alternateNames: "name",
  entries: "country",
  locations: "address1",
  phones: "asPublished",
  emails: "asPublished",
  links: "url",
  schedules: "opens",
  contacts: "name",
  notices: "text",
};
