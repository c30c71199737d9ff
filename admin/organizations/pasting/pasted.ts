import type { ReadPastedQuery } from "#operations/organizations/pasting/read-pasted";
import { type OrganizationForm, type Texts, toTexts } from "../form/organization-form.ts";

export type ReadLines = ReadPastedQuery["readPasted"];

type PhoneField = Pick<OrganizationForm["phones"][number], "asPublished" | "extension" | "type" | "label">;
type EmailField = Pick<OrganizationForm["emails"][number], "asPublished" | "label">;
type LinkField = Pick<OrganizationForm["links"][number], "kind"> & { url: string };
type HoursField = Pick<OrganizationForm["schedules"][number], "days" | "opens" | "closes" | "label">;
type AddressField = Omit<ReadLines["addresses"][number], "__typename">;

/** Something that was read, as it can be confirmed and mended, with the list of the form where it goes. */
export type PastedItem = { key: string; use: boolean } & (
  | { list: "phones"; values: PhoneField }
  | { list: "emails"; values: EmailField }
  | { list: "links"; values: LinkField }
  | { list: "locations"; values: AddressField }
  | { list: "schedules"; values: HoursField }
);
export type PastedList = PastedItem["list"];

/** Into what something was pasted: an item of a list, hours of one owner, or nothing in particular. */
export interface PasteTarget {
  list: PastedList | null;
  /** The item that the first of its kind replaces; null: all are added. */
  index: number | null;
  /** Whose the pasted hours are, and what they are called. */
  given?: { locationId: string | null; contactId: string | null; label: Texts };
  /** Ids of the hours that the pasted ones replace. */
  instead?: readonly string[];
}

/** What was read, with the kind that was asked for first; all of it is to be used until somebody says no. */
export function toItems(read: ReadLines, target: PasteTarget): PastedItem[] {
  const items: Omit<PastedItem, "key" | "use">[] = [
    ...read.phones.map(({ asPublished, extension, type, label }) => ({
      list: "phones" as const,
      values: { asPublished, extension, type, label: toTexts(label) },
    })),
    ...read.emails.map(({ asPublished, label }) => ({
      list: "emails" as const,
      values: { asPublished, label: toTexts(label) },
    })),
    ...read.links.map(({ url, kind }) => ({ list: "links" as const, values: { url, kind } })),
    ...read.addresses.map((address) => ({ list: "locations" as const, values: address })),
    ...read.schedules.map(({ days, opens, closes, label }) => ({
      list: "schedules" as const,
      values: { days, opens, closes, label: toTexts(label) },
    })),
  ];
  return [
    ...items.filter(({ list }) => list === target.list),
    ...items.filter(({ list }) => list !== target.list),
  ].map((item, index) => ({ ...item, key: String(index), use: true }) as PastedItem);
}

/** How many of each kind, in the order in which they stand. */
export function countItems(items: readonly PastedItem[]): { list: PastedList; count: number }[] {
  const lists = [...new Set(items.map(({ list }) => list))];
  return lists.map((list) => ({ list, count: items.filter((item) => item.list === list).length }));
}

/** One number: what somebody types or pastes into a phone's field when there is nothing to explain. */
const oneNumber = /^\+?[\d\s().\-–]{3,24}$/;
/** More digits than any number has (E.164), or two groups in parentheses: then it is more than one. */
const mostDigits = 15;

/** Whether a text is just what its field is for, so that pasting it asks nothing. */
export function isPlain(list: PastedList, text: string): boolean {
  const line = text.trim();
  if (line.includes("\n")) return false;
  if (list === "phones") return oneNumber.test(line) && line.replace(/\D/g, "").length <= mostDigits;
  if (list === "emails" || list === "links") return !/[\s,;]/.test(line);
  // A word or two into an address or hours is typing, not an address.
  return line.length < 12;
}

/** Whether what was read is more than the text that was pasted: else there is nothing to confirm. */
export function isWorthAsking(items: readonly PastedItem[], text: string, target: PasteTarget): boolean {
  const [first, second] = items;
  if (!first || (target.list !== null && !items.some(({ list }) => list === target.list))) return false;
  if (second) return true;
  const line = text.trim();
  if (first.list === "phones") {
    const { asPublished, extension, type, label } = first.values;
    return asPublished !== line || extension !== null || type !== "VOICE" || Object.keys(label).length > 0;
  }
  if (first.list === "emails")
    return first.values.asPublished !== line || Object.keys(first.values.label).length > 0;
  if (first.list === "links") return first.values.url !== line;
  return true;
}
