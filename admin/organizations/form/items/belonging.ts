import type { ItemList, ItemOf, OrganizationForm } from "../organization-form.ts";

/** An item that was taken out of the form, and where it stood. */
export interface TakenItem {
  list: ItemList;
  index: number;
  item: ItemOf<ItemList>;
}

const lists = ["contacts", "phones", "emails", "schedules"] as const;

/**
 * What belongs to a location or a contact, and goes with it: it shares its visibility, and must not become public
 * because what hid it is gone. A location's contacts take along what belongs to them.
 */
export function listBelongings(form: OrganizationForm, id: string): TakenItem[] {
  const owners = new Set([id]);
  for (const contact of form.contacts) if (contact.locationId === id) owners.add(contact.id);
  return lists.flatMap((list) =>
    (form[list] as { locationId: string | null; contactId?: string | null }[]).flatMap((item, index) =>
      owners.has(item.locationId ?? "") || owners.has(item.contactId ?? "")
        ? [{ list, index, item: item as ItemOf<ItemList> }]
        : [],
    ),
  );
}

/** The lists without what is taken, only those that change. */
export function withoutItems(form: OrganizationForm, taken: readonly TakenItem[]): Partial<OrganizationForm> {
  const ids = new Set(taken.map(({ item }) => item.id));
  return changed(taken, (list) => form[list].filter(({ id }) => !ids.has(id)));
}

/** The lists with what was taken back in its places, as far as they are still there. */
export function withItems(form: OrganizationForm, taken: readonly TakenItem[]): Partial<OrganizationForm> {
  return changed(taken, (list) => {
    const items = [...form[list]] as ItemOf<ItemList>[];
    for (const back of taken) {
      const isThere = items.some(({ id }) => id === back.item.id);
      if (back.list === list && !isThere) items.splice(Math.min(back.index, items.length), 0, back.item);
    }
    return items;
  });
}

function changed(
  taken: readonly TakenItem[],
  change: (list: ItemList) => unknown,
): Partial<OrganizationForm> {
  return Object.fromEntries([...new Set(taken.map(({ list }) => list))].map((list) => [list, change(list)]));
}
