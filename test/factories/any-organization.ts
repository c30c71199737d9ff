import fc from "fast-check";
import { sections } from "../../prisma/seed/sections.ts";
import { terms } from "../../prisma/seed/terms.ts";
import type {
  Contact,
  Email,
  Localized,
  Location,
  OrganizationDocument,
  Phone,
  Schedule,
} from "../../server/organizations/document.ts";

/** Any text a form could send: accents, emoji, right-to-left, quotes and line breaks; never blank, no zero byte. */
const anyText = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
    fc.constantFrom("Łódź “Dom”", "בית 🏠", 'O\'Higgins \\ "1"', "ﬁ\u00a0\u0301x", "line\r\nbreak\tend"),
  )
  .map((text) => `x${text.replaceAll("\0", "")}`);
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const tags = ["ar", "en", "es", "fr", "pt-BR"];
const anyLocalized: fc.Arbitrary<Localized> = fc.dictionary(fc.constantFrom(...tags), anyText, {
  maxKeys: 3,
});
const anyDay = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyMoment = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());
const anyPartialDate = fc
  .tuple(anyDay, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => day.slice(0, length));
const anyClock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
const anyDegrees = (most: number) =>
  fc.double({ min: -most, max: most, noNaN: true }).map((degrees) => degrees + 0);

type Coordinates = Pick<Location, "latitude" | "longitude" | "coordinatePrecision">;
const nowhere: Coordinates = { latitude: null, longitude: null, coordinatePrecision: null };
const anyCoordinates: fc.Arbitrary<Coordinates> = fc.oneof(
  fc.constant(nowhere),
  fc.record({
    latitude: anyDegrees(90),
    longitude: anyDegrees(180),
    coordinatePrecision: fc.constantFrom("EXACT" as const, "STREET" as const, "CITY" as const),
  }),
);
const anyLocation: fc.Arbitrary<Location> = fc
  .tuple(
    fc.record({
      id: fc.uuid(),
      kind: fc.constantFrom("PHYSICAL", "POSTAL", "VIRTUAL"),
      name: maybe(anyText),
      visibility: fc.constantFrom("FULL", "CITY_ONLY", "HIDDEN"),
      asPublished: maybe(anyText),
      address1: maybe(anyText),
      address2: maybe(anyText),
      city: maybe(anyText),
      state: maybe(fc.oneof(anyText, fc.constantFrom("Chiapas", "Ciudad de México"))),
      postalCode: maybe(anyText),
      country: maybe(fc.constantFrom("MX", "US")),
      timezone: maybe(fc.constantFrom("America/Mexico_City", "America/Tijuana")),
      statedTimezone: maybe(anyText),
    }),
    anyCoordinates,
  )
  .map(([place, coordinates]) => ({ ...place, ...coordinates }) as Location);

const anyContact = (places: Location[]): fc.Arbitrary<Contact> =>
  fc
    .record({
      id: fc.uuid(),
      locationId: anyOf(places),
      name: anyText,
      role: maybe(anyText),
      consent: fc.constantFrom("NOT_RECORDED" as const, "GIVEN" as const, "REFUSED" as const),
      consentUntil: maybe(anyDay),
    })
    .map((person) => (person.consent === "GIVEN" ? person : { ...person, consentUntil: null }));

const anyOf = (owners: { id: string }[]): fc.Arbitrary<string | null> =>
  fc.constantFrom(null, ...owners.map(({ id }) => id));

/** A claim belongs to a place, to a person, or to neither. */
function anyBelonging(places: Location[], persons: Contact[]) {
  return fc
    .tuple(anyOf(places), anyOf(persons))
    .map(([locationId, contactId]) => ({ locationId, contactId: locationId ? null : contactId }));
}

function anyReach(places: Location[], persons: Contact[]) {
  const owned = <T extends object>(own: fc.Arbitrary<T>) =>
    fc.tuple(own, anyBelonging(places, persons)).map(([says, belonging]) => ({ ...says, ...belonging }));
  const few = { maxLength: 3 };
  return fc.record({
    phones: fc.array(
      owned(
        fc.record({
          id: fc.uuid(),
          number: maybe(fc.constantFrom("+529626424198", "+525555555555")),
          asPublished: anyText,
          extension: maybe(fc.constantFrom("12", "1, 22, 333")),
          type: fc.constantFrom("VOICE", "FAX", "CELL", "TEXT", "WHATSAPP", "TOLL_FREE", "HOTLINE"),
          label: anyLocalized,
        }),
      ) as fc.Arbitrary<Phone>,
      few,
    ),
    emails: fc.array(
      owned(
        fc.record({
          id: fc.uuid(),
          address: maybe(fc.constantFrom("casa@example.org", "ño@ñandú.example")),
          asPublished: fc.oneof(anyText, fc.constant("")),
          label: anyLocalized,
        }),
      ) as fc.Arbitrary<Email>,
      few,
    ),
    schedules: fc.array(
      owned(
        fc.record({
          id: fc.uuid(),
          label: anyLocalized,
          days: fc.uniqueArray(fc.constantFrom("MO", "TU", "WE", "TH", "FR", "SA", "SU"), { minLength: 1 }),
          opens: anyClock,
          closes: fc.oneof(anyClock, fc.constant("24:00")),
        }),
      ) as fc.Arbitrary<Schedule>,
      few,
    ),
  });
}

/** Terms stand in the order of their vocabulary, whatever order they were chosen in. */
const slugsOf = (taxonomy: "HELP" | "AUDIENCE") =>
  fc.subarray(
    terms.filter((term) => term.taxonomy === taxonomy).map(({ slug }) => slug),
    { maxLength: 3 },
  );
const anyEntries = fc.subarray(sections.map(({ slug }) => slug).sort()).chain((chosen) =>
  fc.tuple(
    ...chosen.map((section) =>
      fc.record({
        id: fc.uuid(),
        country: fc.constant("MX"),
        section: fc.constant(section),
        note: anyLocalized,
      }),
    ),
  ),
);

/** Any organization that the model allows, with entries on the Mexico page. Needs the seed's sections and terms. */
export const anyOrganization: fc.Arbitrary<OrganizationDocument> = fc
  .tuple(fc.array(anyLocation, { maxLength: 3 }), fc.uuid())
  .chain(([locations, id]) =>
    fc.tuple(fc.array(anyContact(locations), { maxLength: 2 }), fc.constant({ locations, id })),
  )
  .chain(([contacts, { locations, id }]) =>
    fc.tuple(
      fc.record({
        name: anyText,
        naming: fc.oneof(
          fc.constant({ nameStatus: "STATED" as const, nameBasis: null }),
          fc.record({
            nameStatus: fc.constantFrom("INFERRED" as const, "UNKNOWN" as const),
            nameBasis: anyText,
          }),
        ),
        alternateNames: fc.array(
          fc.record({ id: fc.uuid(), name: anyText, locale: maybe(fc.constantFrom(...tags)) }),
          { maxLength: 3 },
        ),
        sourceDate: maybe(anyPartialDate),
        descriptions: fc
          .uniqueArray(fc.record({ locale: fc.constantFrom(...tags), body: anyText, editedAt: anyMoment }), {
            selector: ({ locale }) => locale,
            maxLength: 3,
          })
          .map((texts) => texts.sort((a, b) => (a.locale < b.locale ? -1 : 1))),
        entries: anyEntries,
        helps: slugsOf("HELP"),
        audiences: slugsOf("AUDIENCE"),
        languages: fc.uniqueArray(fc.record({ code: fc.constantFrom(...tags), note: maybe(anyText) }), {
          selector: ({ code }) => code,
          maxLength: 3,
        }),
        presence: fc.record({ id: fc.uuid() }),
        links: fc.array(
          fc.record({
            id: fc.uuid(),
            kind: fc.constantFrom("WEBSITE" as const, "FACEBOOK" as const, "OTHER" as const),
            url: maybe(fc.webUrl()),
            asPublished: anyText,
            label: anyLocalized,
          }),
          { maxLength: 3 },
        ),
        notices: fc.array(
          fc.record({
            id: fc.uuid(),
            startsOn: fc.constantFrom(null, "2026-01-01"),
            endsOn: fc.constantFrom(null, "2026-01-01", "2026-12-31"),
            text: anyText.map((text) => ({ es: text })),
          }),
          { maxLength: 2 },
        ),
      }),
      anyReach(locations, contacts),
      fc.constant({ id, slug: `o-${id}`, parentId: null, locations, contacts }),
    ),
  )
  .map(([{ naming, ...own }, reach, fixed]) => ({ ...fixed, ...naming, ...own, ...reach }));
