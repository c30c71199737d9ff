import type { OrganizationDocument } from "../document.ts";

type ListName =
  | "alternateNames"
  | "descriptions"
  | "languages"
  | "notices"
  | "locations"
  | "contacts"
  | "phones"
  | "emails"
  | "links"
  | "schedules";

/** Where a list of the document is kept. */
export interface ListTable {
  list: ListName;
  table: string;
  /** The property by which a row is known within its organization. */
  keyedBy: string;
  /** Each property's column with its type. */
  columns: Record<string, string>;
  /** Whether rows keep their place in the list. */
  ordered: boolean;
}

const table = <List extends ListName>(
  list: List,
  name: string,
  columns: Record<keyof OrganizationDocument[List][number], string>,
  { keyedBy = "id", ordered = true } = {},
): ListTable => ({ list, table: `editorial.${name}`, keyedBy, columns, ordered });

const own = { id: "id uuid" } as const;
const belonging = { locationId: "location_id uuid", contactId: "contact_id uuid" } as const;
const label = { label: "label jsonb" } as const;
const asPublished = { asPublished: "as_published text" } as const;

/** The lists of an organization that have a table each. */
export const listTables: readonly ListTable[] = [
  table("alternateNames", "alternate_name", { ...own, name: "name text", locale: "locale text" }),
  table(
    "descriptions",
    "organization_description",
    { locale: "locale text", body: "body text", editedAt: "edited_at timestamptz" },
    { keyedBy: "locale", ordered: false },
  ),
  table("languages", "organization_language", { code: "code text", note: "note text" }, { keyedBy: "code" }),
  table("notices", "notice", {
    ...own,
    startsOn: "starts_on date",
    endsOn: "ends_on date",
    text: "text jsonb",
  }),
  table("locations", "location", {
    ...own,
    ...asPublished,
    kind: "kind editorial.location_kind",
    name: "name text",
    visibility: "visibility editorial.visibility",
    address1: "address_1 text",
    address2: "address_2 text",
    city: "city text",
    state: "state text",
    postalCode: "postal_code text",
    country: "country text",
    latitude: "latitude float8",
    longitude: "longitude float8",
    coordinatePrecision: "coordinate_precision editorial.coordinate_precision",
    timezone: "timezone text",
    statedTimezone: "stated_timezone text",
  }),
  table("contacts", "contact", {
    ...own,
    locationId: belonging.locationId,
    name: "name text",
    role: "role text",
    consent: "consent editorial.consent",
    consentUntil: "consent_until date",
  }),
  table("phones", "phone", {
    ...own,
    ...belonging,
    ...label,
    ...asPublished,
    number: "number text",
    extension: "extension text",
    type: "type editorial.phone_type",
  }),
  table("emails", "email", { ...own, ...belonging, ...label, ...asPublished, address: "address text" }),
  table("links", "link", {
    ...own,
    ...label,
    ...asPublished,
    kind: "kind editorial.link_kind",
    url: "url text",
  }),
  table("schedules", "schedule", {
    ...own,
    ...belonging,
    ...label,
    days: "days text[]",
    opens: "opens text",
    closes: "closes text",
  }),
];
