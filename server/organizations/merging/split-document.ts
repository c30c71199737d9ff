import { isDeepStrictEqual } from "node:util";
import type { OrganizationDocument } from "../document.ts";

/** Why something could not be parted. */
export type UnsplitReason =
  | "EDITED_SINCE"
  | "CHECKED_SINCE"
  | "IN_USE"
  | "PLACE_TAKEN"
  | "MOVED_SINCE"
  | "DECIDED_SINCE";

/** Something that did not come apart as it was before the merge. */
export interface Unsplit {
  organizationId: string;
  path: string;
  because: UnsplitReason;
}

/** The kept organization: before the merge, right after it, and now. */
export interface SplitSides {
  before: OrganizationDocument;
  after: OrganizationDocument;
  now: OrganizationDocument;
  /** Ids of the items that go back to where they came from. */
  returning: ReadonlySet<string>;
}

type Item = Record<string, unknown>;
/** By what the items of each list are known. */
const keys = {
  alternateNames: "id",
  entries: "id",
  locations: "id",
  phones: "id",
  emails: "id",
  links: "id",
  schedules: "id",
  contacts: "id",
  notices: "id",
  descriptions: "locale",
  languages: "code",
} as const satisfies Partial<Record<keyof OrganizationDocument, string>>;
type KeyedList = keyof typeof keys;

/** Fields that are right only together. */
const parts = [["name", "nameStatus", "nameBasis"], ["parentId"], ["sourceDate"]] as const;

/**
 * The kept organization as it is without the merge: what the merge made of it is taken back, and what was edited since
 * stays. What came with the merge and was edited since stays as something of its own under a new id, because its own goes
 * back; so does a place or a person to whom something belongs that came since. Pure but for the new ids.
 */
export function splitDocument(
  sides: SplitSides,
  newId: () => string,
): { document: OrganizationDocument; unsplit: Unsplit[] } {
  const { before, after, now, returning } = sides;
  const unsplit: Unsplit[] = [];
  const tell = (path: string, because: UnsplitReason) =>
    unsplit.push({ organizationId: now.id, path, because });
  const ids = new Map<string, string>();
  const document: OrganizationDocument = { ...now };
  for (const fields of parts) {
    const [was, came, is] = [before, after, now].map((side) => fields.map((field) => side[field]));
    if (isDeepStrictEqual(was, came)) continue;
    if (isDeepStrictEqual(is, came)) Object.assign(document, pick(before, fields));
    else tell(fields[0], "EDITED_SINCE");
  }
  for (const set of ["helps", "audiences"] as const)
    document[set] = now[set].filter((word) => before[set].includes(word) || !after[set].includes(word));
  for (const list of Object.keys(keys) as KeyedList[]) {
    const find = (side: OrganizationDocument, key: unknown) =>
      itemsOf(side, list).find((item) => item[keys[list]] === key);
    const left = itemsOf(now, list).flatMap((item) => {
      const key = item[keys[list]] as string;
      const [was, came] = [find(before, key), find(after, key)];
      if (!came || isDeepStrictEqual(was, came)) return [item];
      if (isDeepStrictEqual(item, came)) return was ? [was] : [];
      tell(`${list}.${key}`, "EDITED_SINCE");
      if (returning.has(key)) ids.set(key, newId());
      return [item];
    });
    Object.assign(document, { [list]: left });
  }
  for (const list of ["contacts", "locations"] as const)
    keepOwners(document, now, { list, ids, newId, tell });
  return { document: withIds(document, ids), unsplit };
}

interface Keeping {
  list: "contacts" | "locations";
  ids: Map<string, string>;
  newId: () => string;
  tell: (path: string, because: UnsplitReason) => void;
}

/** Keeps a copy of each place, or person, that went back and to which something that stays belongs: it says who may see that. */
function keepOwners(
  document: OrganizationDocument,
  now: OrganizationDocument,
  { list, ids, newId, tell }: Keeping,
) {
  const field = list === "contacts" ? "contactId" : "locationId";
  const children = (["contacts", "phones", "emails", "schedules"] as const).flatMap((each) =>
    itemsOf(document, each),
  );
  const wanted = new Set(children.map((child) => child[field]));
  const gone = now[list].filter(
    ({ id }) => wanted.has(id) && !document[list].some((owner) => owner.id === id),
  );
  for (const { id } of gone) {
    ids.set(id, newId());
    tell(`${list}.${id}`, "IN_USE");
  }
  Object.assign(document, { [list]: [...document[list], ...gone] });
}

/** The document with new ids in place of those that go back, and with what refers to them. */
function withIds(document: OrganizationDocument, ids: ReadonlyMap<string, string>): OrganizationDocument {
  if (ids.size === 0) return document;
  const renewed = (value: unknown) => (typeof value === "string" ? (ids.get(value) ?? value) : value);
  const lists = (Object.keys(keys) as KeyedList[]).map((list) => [
    list,
    itemsOf(document, list).map((item) => ({
      ...item,
      ...("id" in item && { id: renewed(item.id) }),
      ...("locationId" in item && { locationId: renewed(item.locationId) }),
      ...("contactId" in item && { contactId: renewed(item.contactId) }),
    })),
  ]);
  return { ...document, ...Object.fromEntries(lists) };
}

function itemsOf(document: OrganizationDocument, list: KeyedList): Item[] {
  return document[list] as unknown as Item[];
}

function pick(document: OrganizationDocument, fields: readonly (keyof OrganizationDocument)[]): object {
  return Object.fromEntries(fields.map((field) => [field, document[field]]));
}
