import type { Localized, OrganizationDocument, Weekday } from "../../server/organizations/document.ts";
import { countryCode } from "./places.ts";
import { paragraph, title } from "./prose.ts";
import type { Random } from "./random.ts";

/** The words that a generated organization may name. */
export interface Vocabulary {
  helps: string[];
  audiences: string[];
}

/** On each page: ten legal aid, ten offices of one parent, thirty others. */
const sectionOf = (place: number) =>
  place < 10 ? "legal-aid" : place < 20 ? "unhcr-offices" : "other-support";

const cities = ["Tapachula", "Tijuana", "Tenosique", "Saltillo", "Oaxaca", "Puebla", "Monterrey", "Mérida"];
const states = [
  "Chiapas",
  "Baja California",
  "Tabasco",
  "Coahuila",
  "Oaxaca",
  "Puebla",
  "Nuevo León",
  "Yucatán",
];
const weekdays: Weekday[] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/**
 * Generates so many organizations of one country page, like those of the Mexico page: two locations of which one has
 * hours, three phones, two emails, two links, descriptions in two languages. Parents come before their branches.
 */
export function generateOrganizations(
  { country, count }: { country: number; count: number },
  { helps, audiences }: Vocabulary,
  random: Random,
  now: Date,
): OrganizationDocument[] {
  const made: OrganizationDocument[] = [];
  for (let place = 0; place < count; place++) {
    const parentId = place > 10 && place < 20 ? made[10]!.id : null;
    made.push({
      ...generateClaims(country, random),
      id: random.uuid(),
      slug: `organization-${country * count + place}`,
      name: title(random),
      ...(random.oneIn(8)
        ? { nameStatus: "INFERRED" as const, nameBasis: "The domain of its website" }
        : { nameStatus: "STATED" as const, nameBasis: null }),
      alternateNames: [
        { id: random.uuid(), name: `Organización ${title(random)}`, locale: "es" },
        { id: random.uuid(), name: title(random).replace(/[^A-Z]/g, ""), locale: null },
      ],
      parentId,
      sourceDate: "2024-03",
      descriptions: (["en", "es"] as const).map((locale) => ({
        locale,
        body: paragraph(locale, 400, random),
        editedAt: new Date(now.getTime() - random.below(3) * 86_400_000).toISOString(),
      })),
      entries: [
        {
          id: random.uuid(),
          country: countryCode(country),
          section: sectionOf(place),
          note: random.oneIn(10) ? label(random) : {},
        },
      ],
      helps: random.some(helps, 3),
      audiences: random.some(audiences, 2),
      languages: [
        { code: "es", note: null },
        { code: "en", note: random.oneIn(5) ? "On Mondays" : null },
      ],
      notices: random.oneIn(20)
        ? [{ id: random.uuid(), startsOn: null, endsOn: "2099-12-31", text: label(random) }]
        : [],
    });
  }
  return made;
}

function label(random: Random): Localized {
  return { en: paragraph("en", 20, random), es: paragraph("es", 20, random) };
}

function generateClaims(country: number, random: Random) {
  const digits = (count: number) => Array.from({ length: count }, () => random.below(10)).join("");
  const at = random.below(cities.length);
  const site = `https://www.help-${digits(6)}.example`;
  const own = { locationId: null, contactId: null };
  const location = (place: number) => ({
    id: random.uuid(),
    kind: place === 0 ? ("PHYSICAL" as const) : ("POSTAL" as const),
    name: random.oneIn(4) ? "Office" : null,
    visibility: random.oneIn(20)
      ? ("CITY_ONLY" as const)
      : random.oneIn(40)
        ? ("HIDDEN" as const)
        : ("FULL" as const),
    asPublished: `Calle Hidalgo ${digits(3)}, Centro, ${digits(5)} ${cities[at]}, ${states[at]}`,
    address1: `Calle Hidalgo ${digits(3)}`,
    address2: "Centro",
    city: cities[at]!,
    state: states[at]!,
    postalCode: digits(5),
    country: countryCode(country),
    latitude: 14 + random.below(180_000) / 10_000,
    longitude: -117 + random.below(300_000) / 10_000,
    coordinatePrecision: "STREET" as const,
    timezone: "America/Mexico_City",
    statedTimezone: null,
  });
  const locations = [location(0), location(1)];
  const phone = (index: number) => {
    const number = `${digits(4)}${digits(4)}`;
    return {
      id: random.uuid(),
      ...own,
      locationId: index === 0 ? locations[0]!.id : null,
      number: `+5255${number}`,
      asPublished: `(55) ${number.slice(0, 4)} ${number.slice(4)}`,
      extension: index === 1 ? digits(3) : null,
      type: index === 2 && random.oneIn(5) ? ("HOTLINE" as const) : ("VOICE" as const),
      label: index === 1 ? label(random) : {},
    };
  };
  const email = (name: string) => {
    const address = `${name}@help-${digits(6)}.example`;
    return { id: random.uuid(), ...own, address, asPublished: address, label: {} };
  };
  const link = (kind: "WEBSITE" | "FACEBOOK", url: string) => ({
    id: random.uuid(),
    kind,
    url,
    asPublished: url,
    label: {},
  });
  const hours = (days: Weekday[], closes: string) => ({
    id: random.uuid(),
    ...own,
    locationId: locations[0]!.id,
    label: {},
    days,
    opens: "09:00",
    closes,
  });
  return {
    presence: { id: random.uuid() },
    locations,
    phones: [phone(0), phone(1), phone(2)],
    emails: [email("contact"), email("legal")],
    links: [link("WEBSITE", site), link("FACEBOOK", `https://facebook.example/${digits(8)}`)],
    schedules: [hours(weekdays.slice(0, 4), "17:00"), hours(["FR"], "14:00")],
    contacts: random.oneIn(20)
      ? [
          {
            id: random.uuid(),
            locationId: null,
            name: "Alex Doe",
            role: "Coordinator",
            consent: "GIVEN" as const,
            consentUntil: "2099-12-31",
          },
        ]
      : [],
  };
}
