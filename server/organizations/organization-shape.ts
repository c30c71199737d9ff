import type { DocumentShape, Shape } from "../documents/shape.ts";
import type { OrganizationDocument } from "./document.ts";

/** The shape of a list's items: every property but its key. */
type Item<
  List extends keyof OrganizationDocument,
  Key extends string,
> = OrganizationDocument[List] extends (infer T)[] ? Record<Exclude<keyof T, Key>, Shape> : never;

const belonging = { locationId: "value", contactId: "value" } as const;
const keyed = <List extends keyof OrganizationDocument>(item: Item<List, "id">): Shape => ({
  keyedBy: "id",
  ordered: true,
  item,
});

/**
 * How organizations are compared and merged. Its id and its presence never change; a description's date follows from
 * its text; numbers and mailboxes follow from what is published.
 */
export const organizationShape: DocumentShape = {
  slug: "value",
  name: "value",
  nameStatus: "value",
  nameBasis: "value",
  alternateNames: keyed<"alternateNames">({ name: "value", locale: "value" }),
  parentId: "value",
  sourceDate: "value",
  descriptions: { keyedBy: "locale", ordered: false, item: { body: "value" } },
  entries: { keyedBy: "id", ordered: false, item: { country: "value", section: "value", note: "localized" } },
  helps: "set",
  audiences: "set",
  languages: { keyedBy: "code", ordered: true, item: { note: "value" } },
  locations: keyed<"locations">({
    kind: "value",
    name: "value",
    visibility: "value",
    asPublished: "value",
    address1: "value",
    address2: "value",
    city: "value",
    state: "value",
    postalCode: "value",
    country: "value",
    latitude: "value",
    longitude: "value",
    coordinatePrecision: "value",
    timezone: "value",
    statedTimezone: "value",
  }),
  phones: keyed<"phones">({
    ...belonging,
    number: "derived",
    asPublished: "value",
    extension: "value",
    type: "value",
    label: "localized",
  }),
  emails: keyed<"emails">({ ...belonging, address: "derived", asPublished: "value", label: "localized" }),
  links: keyed<"links">({ kind: "value", url: "value", asPublished: "value", label: "localized" }),
  schedules: keyed<"schedules">({
    ...belonging,
    label: "localized",
    days: "value",
    opens: "value",
    closes: "value",
  }),
  contacts: keyed<"contacts">({
    locationId: "value",
    name: "value",
    role: "value",
    consent: "value",
    consentUntil: "value",
  }),
  notices: keyed<"notices">({ startsOn: "value", endsOn: "value", text: "localized" }),
} satisfies Record<Exclude<keyof OrganizationDocument, "id" | "presence">, Shape>;
