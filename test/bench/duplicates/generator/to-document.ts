import type {
  Location,
  OrganizationDocument,
  Phone,
  Weekday,
} from "../../../../server/organizations/document.ts";
import { writeAddress } from "./contacts/addresses.ts";
import type { Dice } from "./dice.ts";
import { type Sketch, type SketchPhone, shownName } from "./sketch.ts";

const week: Weekday[] = ["MO", "TU", "WE", "TH", "FR"];

/** A sketch as the document that a list was taken over into; ids are new, whatever it is a copy of. */
export function toDocument(
  sketch: Sketch,
  { id, slug, parentId }: Pick<OrganizationDocument, "id" | "slug" | "parentId">,
  dice: Dice,
): OrganizationDocument {
  const location = locationOf(sketch, dice);
  const nowhere = { locationId: null, contactId: null };
  const here = () => (location && dice.chance(0.3) ? { ...nowhere, locationId: location.id } : nowhere);
  return {
    id,
    slug,
    name: shownName(sketch),
    nameStatus: "STATED",
    nameBasis: null,
    alternateNames: sketch.alternates.map((alternate) => ({ id: dice.uuid(), ...alternate })),
    parentId,
    sourceDate: dice.pick([null, "2019", "2021-05", "2023-11", "2024-03", "2025-02-14"]),
    descriptions: sketch.descriptions.map(({ locale, body }) => ({
      locale,
      body,
      editedAt: `2025-0${dice.between(1, 9)}-1${dice.below(10)}T12:00:00.000Z`,
    })),
    entries: [{ id: dice.uuid(), ...sketch.entry, note: {} }],
    helps: sketch.helps,
    audiences: sketch.audiences,
    languages: sketch.languages.map((code) => ({ code, note: null })),
    presence: { id: dice.uuid() },
    locations: location ? [location] : [],
    phones: sketch.phones.map((phone) => ({ id: dice.uuid(), ...here(), ...phoneOf(phone) })),
    emails: sketch.mailboxes.map((address) => ({
      id: dice.uuid(),
      ...here(),
      address,
      asPublished: dice.chance(0.9) ? address : address.replace("@", dice.pick([" (at) ", "[at]", " @ "])),
      label: {},
    })),
    links: sketch.links.map(({ kind, written }) => ({
      id: dice.uuid(),
      kind,
      url: written,
      asPublished: dice.chance(0.5) ? null : written,
      label: {},
    })),
    schedules: sketch.hours ? [{ id: dice.uuid(), ...nowhere, label: {}, days: week, ...sketch.hours }] : [],
    contacts: sketch.contact
      ? [
          {
            id: dice.uuid(),
            locationId: null,
            name: sketch.contact,
            role: dice.pick([null, "Director", "Coordinator"]),
            consent: "NOT_RECORDED",
            consentUntil: null,
          },
        ]
      : [],
    notices: [],
  };
}

function phoneOf({
  kind,
  whatsApp,
  read,
  written,
  extension,
}: SketchPhone): Pick<Phone, "number" | "asPublished" | "extension" | "type" | "label"> {
  const types = { LANDLINE: "VOICE", MOBILE: "CELL", TOLL_FREE: "TOLL_FREE" } as const;
  return {
    number: read,
    asPublished: written,
    extension,
    type: whatsApp ? "WHATSAPP" : types[kind],
    label: {},
  };
}

function locationOf({ place, country }: Sketch, dice: Dice): Location | null {
  const { city, latitude, longitude, shown } = place;
  const address = writeAddress(place, country);
  if (!address.asPublished) return null;
  return {
    id: dice.uuid(),
    kind: "PHYSICAL",
    name: null,
    visibility: "FULL",
    ...address,
    city: place.cityShown ? city.name : null,
    state: place.stateShown === "FULL" ? city.state : place.stateShown === "SHORT" ? city.stateShort : null,
    postalCode: shown === "PARTS" ? place.postcode : null,
    country: country.code,
    latitude,
    longitude,
    coordinatePrecision: latitude === null ? null : "STREET",
    timezone: city.timezone,
    statedTimezone: null,
  };
}
