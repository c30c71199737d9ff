import type { OrganizationInput } from "#operations/organizations/form/save";
import type { OrganizationFormFragment } from "#operations/organizations/organization";

/** What the form holds: the input of a save, with every field there, and localized texts by language. */
export type Texts = Record<string, string>;

export type LoadedOrganization = OrganizationFormFragment;
type Items<List extends keyof LoadedOrganization> = LoadedOrganization[List] extends (infer Item)[]
  ? Item
  : never;
type Clocks = "freshness" | "dueAt" | "verifiedAt" | "verifiedVia" | "foundWrongAt";

export interface OrganizationForm {
  name: string;
  nameStatus: LoadedOrganization["nameStatus"];
  nameBasis: string | null;
  slug: string;
  parentId: string | null;
  sourceDate: string | null;
  helps: string[];
  audiences: string[];
  alternateNames: Items<"alternateNames">[];
  /** Body by language tag. */
  descriptions: Texts;
  entries: (Omit<Items<"entries">, "note" | "position"> & { note: Texts })[];
  languages: Items<"languages">[];
  locations: Omit<Items<"locations">, Clocks>[];
  phones: (Omit<Items<"phones">, Clocks | "label" | "number"> & { label: Texts })[];
  emails: (Omit<Items<"emails">, Clocks | "label" | "address"> & { label: Texts })[];
  links: (Omit<Items<"links">, Clocks | "label"> & { label: Texts })[];
  schedules: (Omit<Items<"schedules">, Clocks | "label"> & { label: Texts })[];
  contacts: Omit<Items<"contacts">, Clocks>[];
  notices: (Omit<Items<"notices">, "text"> & { text: Texts })[];
}

/** The lists of the form whose items have ids. */
export type ItemList =
  | "alternateNames"
  | "entries"
  | "locations"
  | "phones"
  | "emails"
  | "links"
  | "schedules"
  | "contacts"
  | "notices";

export type ItemOf<List extends ItemList> = OrganizationForm[List][number];

/** A form for an organization that is not there yet. */
export const blankForm = (): OrganizationForm => ({
  name: "",
  nameStatus: "STATED",
  nameBasis: null,
  slug: "",
  parentId: null,
  sourceDate: null,
  helps: [],
  audiences: [],
  alternateNames: [],
  descriptions: {},
  entries: [],
  languages: [],
  locations: [],
  phones: [],
  emails: [],
  links: [],
  schedules: [],
  contacts: [],
  notices: [],
});

/** A new item of a list, with an id of its own for life; what it can know it inherits from what is given. */
export function blankItem<List extends ItemList>(
  list: List,
  given: Partial<ItemOf<List>> = {},
): ItemOf<List> {
  return { ...(blanks[list] as unknown as ItemOf<List>), id: crypto.randomUUID(), ...given };
}

const belonging = { locationId: null, contactId: null };
const blanks: { [List in ItemList]: Omit<ItemOf<List>, "id"> } = {
  alternateNames: { name: "", locale: null },
  entries: { country: "", section: "", note: {} },
  locations: {
    kind: "PHYSICAL",
    name: null,
    visibility: "FULL",
    asPublished: null,
    address1: null,
    address2: null,
    city: null,
    state: null,
    postalCode: null,
    country: null,
    latitude: null,
    longitude: null,
    coordinatePrecision: null,
    timezone: null,
    statedTimezone: null,
  },
  phones: { asPublished: "", extension: null, type: "VOICE", label: {}, ...belonging },
  emails: { asPublished: "", label: {}, ...belonging },
  links: { kind: "WEBSITE", url: null, asPublished: null, label: {} },
  schedules: { days: [], opens: "", closes: "", label: {}, ...belonging },
  contacts: { locationId: null, name: "", role: null, consent: "NOT_RECORDED", consentUntil: null },
  notices: { startsOn: null, endsOn: null, text: {} },
};

/** What was loaded, as the form holds it. */
export function toForm(loaded: LoadedOrganization): OrganizationForm {
  const bare = <Item extends object>(item: Item) => {
    const { freshness, dueAt, verifiedAt, verifiedVia, foundWrongAt, ...rest } = item as Item &
      Record<Clocks, unknown>;
    return rest as Omit<Item, Clocks>;
  };
  return {
    name: loaded.name,
    nameStatus: loaded.nameStatus,
    nameBasis: loaded.nameBasis,
    slug: loaded.slug,
    parentId: loaded.parentId,
    sourceDate: loaded.sourceDate,
    helps: loaded.helps,
    audiences: loaded.audiences,
    alternateNames: loaded.alternateNames,
    descriptions: Object.fromEntries(loaded.descriptions.map(({ locale, body }) => [locale, body])),
    entries: loaded.entries.map(({ position: _, note, ...entry }) => ({ ...entry, note: toTexts(note) })),
    languages: loaded.languages,
    locations: loaded.locations.map(bare),
    phones: loaded.phones.map(({ number: _, label, ...phone }) => ({
      ...bare(phone),
      label: toTexts(label),
    })),
    emails: loaded.emails.map(({ address: _, label, ...email }) => ({
      ...bare(email),
      label: toTexts(label),
    })),
    links: loaded.links.map(({ label, ...link }) => ({ ...bare(link), label: toTexts(label) })),
    schedules: loaded.schedules.map(({ label, ...schedule }) => ({
      ...bare(schedule),
      label: toTexts(label),
    })),
    contacts: loaded.contacts.map(bare),
    notices: loaded.notices.map(({ text, ...notice }) => ({ ...notice, text: toTexts(text) })),
  };
}

/** What the form says, as the door takes it: texts that are empty in a language are left out. */
export function toInput(form: OrganizationForm): OrganizationInput {
  return {
    ...form,
    slug: blankToNull(form.slug) ?? undefined,
    nameBasis: blankToNull(form.nameBasis),
    sourceDate: blankToNull(form.sourceDate),
    descriptions: toList(form.descriptions).map(({ locale, text }) => ({ locale, body: text })),
    entries: form.entries.map((entry) => ({ ...entry, note: toList(entry.note) })),
    languages: form.languages.map(({ code, note }) => ({ code, note: blankToNull(note) })),
    locations: form.locations.map(blanksToNull),
    phones: form.phones.map((phone) => ({ ...blanksToNull(phone), label: toList(phone.label) })),
    emails: form.emails.map((email) => ({ ...email, label: toList(email.label) })),
    links: form.links.map((link) => ({ ...blanksToNull(link), label: toList(link.label) })),
    schedules: form.schedules.map((schedule) => ({ ...schedule, label: toList(schedule.label) })),
    contacts: form.contacts.map(blanksToNull),
    notices: form.notices.map((notice) => ({ ...blanksToNull(notice), text: toList(notice.text) })),
  };
}

export function toTexts(list: readonly { locale: string; text: string }[]): Texts {
  return Object.fromEntries(list.map(({ locale, text }) => [locale, text]));
}

export function toList(texts: Texts): { locale: string; text: string }[] {
  return Object.entries(texts).flatMap(([locale, text]) => (text?.trim() ? [{ locale, text }] : []));
}

const required = new Set(["name", "asPublished"]);
const blankToNull = (text: string | null | undefined) => (text?.trim() ? text : null);

/** An input that was emptied says nothing any more; only what must be there goes as the empty text it is. */
function blanksToNull<Item extends object>(item: Item): Item {
  return Object.fromEntries(
    Object.entries(item).map(([key, value]) => [
      key,
      typeof value === "string" && value.trim() === "" && !required.has(key) ? null : value,
    ]),
  ) as Item;
}
