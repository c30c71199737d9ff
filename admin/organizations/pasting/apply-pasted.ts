import { type TakenItem, withItems } from "../form/items/belonging.ts";
import { blankItem, type ItemList, type ItemOf, type OrganizationForm } from "../form/organization-form.ts";
import type { PastedItem, PastedList, PasteTarget } from "./pasted.ts";

/** What applying changes, and what is needed to undo it. */
export interface PasteChange {
  lists: Partial<OrganizationForm>;
  added: { list: ItemList; id: string }[];
  /** Items as they were before they were filled. */
  filled: TakenItem[];
  /** Items that were replaced, and where they stood. */
  taken: TakenItem[];
}

const order: PastedList[] = ["locations", "phones", "emails", "links", "schedules"];

/**
 * The lists of the form with what was confirmed in them. The item that it was pasted into is filled with the first of
 * its kind, and keeps its id and all that the text says nothing of; the others come right after it, and belong where it
 * belongs. What is of another kind comes at the end of its list.
 */
export function applyPasted(
  form: OrganizationForm,
  items: readonly PastedItem[],
  target: PasteTarget,
): PasteChange {
  const change: PasteChange = { lists: {}, added: [], filled: [], taken: [] };
  for (const list of order) {
    const values = items.filter((item) => item.use && item.list === list).map((item) => said(item));
    if (values.length === 0) continue;
    const before = form[list] as ItemOf<PastedList>[];
    const there = list === "schedules" ? replaceHours(before, values, target, change) : [...before];
    const index = target.list === list ? target.index : null;
    const item = index === null ? undefined : there[index];
    if (index !== null && item) {
      change.filled.push({ list, index, item: structuredClone(item) });
      there[index] = { ...item, ...values.shift() } as ItemOf<PastedList>;
    }
    const owner = list === "schedules" ? hoursOf(target) : belongingOf(item);
    const added = values.map(
      (value) => blankItem(list, { ...owner, ...value } as never) as ItemOf<PastedList>,
    );
    there.splice(index === null ? there.length : index + 1, 0, ...added);
    change.added.push(...added.map(({ id }) => ({ list, id })));
    change.lists[list] = there as never;
  }
  return change;
}

/** The lists with what was applied taken out again; what was typed elsewhere since stays. */
export function undoPasted(
  form: OrganizationForm,
  { added, filled, taken }: PasteChange,
): Partial<OrganizationForm> {
  const lists = new Set([...added, ...filled].map(({ list }) => list));
  const rest: Partial<OrganizationForm> = Object.fromEntries(
    [...lists].map((list) => {
      const gone = new Set(added.filter((item) => item.list === list).map(({ id }) => id));
      const before = new Map(filled.map(({ item }) => [item.id, item]));
      const items = form[list] as ItemOf<ItemList>[];
      return [list, items.filter(({ id }) => !gone.has(id)).map((item) => before.get(item.id) ?? item)];
    }),
  );
  return { ...rest, ...withItems({ ...form, ...rest }, taken) };
}

/** The hours without those that others stand for now; hours that are the same stay, with their clocks. */
function replaceHours(
  there: readonly ItemOf<PastedList>[],
  values: Partial<ItemOf<PastedList>>[],
  { instead = [] }: PasteTarget,
  change: PasteChange,
): ItemOf<PastedList>[] {
  return there.filter((item, index) => {
    if (!instead.includes(item.id)) return true;
    const same = values.findIndex((value) => timesOf(value) === timesOf(item));
    if (same < 0) change.taken.push({ list: "schedules", index, item: structuredClone(item) });
    else values.splice(same, 1);
    return same >= 0;
  });
}

function timesOf(hours: Partial<ItemOf<PastedList>>): string {
  const { days, opens, closes } = hours as ItemOf<"schedules">;
  return JSON.stringify([[...days].sort(), opens, closes]);
}

/** What the text says of an item: what it is silent about does not empty what is there. */
function said({ list, values }: PastedItem): Partial<ItemOf<PastedList>> {
  const says = Object.entries(values).filter(
    ([, value]) => value !== null && value !== "" && JSON.stringify(value) !== "{}",
  );
  // Only the text knows whether there is an extension: a number without one is another number.
  const extension = list === "phones" ? { extension: values.extension } : {};
  return { ...extension, ...Object.fromEntries(says) };
}

/** What else goes where an item belongs. */
function belongingOf(item: ItemOf<PastedList> | undefined): object {
  if (!item || !("contactId" in item)) return {};
  return { locationId: item.locationId, contactId: item.contactId };
}

const hoursOf = ({ list, given }: PasteTarget): object => (list === "schedules" && given ? given : {});
