import {
  anyText,
  between,
  type Check,
  countryCode,
  languageTag,
  listOf,
  localDate,
  localized,
  maybe,
  object,
  oneOf,
  partialDate,
  slug,
  text,
  that,
  uuid,
} from "../../documents/checks.ts";
import type { Words } from "../../locales.ts";
import type { OrganizationDocument } from "../document.ts";
import { isLink } from "../inputs/normalize-link.ts";

/** A check for every property of a list's items, so that none is forgotten. */
type Item<List extends keyof OrganizationDocument> = OrganizationDocument[List] extends (infer T)[]
  ? Record<keyof T & string, Check>
  : never;
const items = <List extends keyof OrganizationDocument>(properties: Item<List>): Check =>
  listOf(object(properties));

/** Texts as long as a good page needs, with room; the longest description of the first page has 1,100 characters. */
const label = 200;
const line = 300;
const remark = 2000;
const story = 20_000;

const derived: Check = () => [];
const belonging = { locationId: maybe(uuid), contactId: maybe(uuid) };
const labelled = localized(label);
/** What is wrong with the note of an entry, which is a text by language. */
export const entryNote: Check = localized(remark);

const extension = that<string>((value) =>
  /^\d{1,11}(, \d{1,11}){0,9}$/.test(value)
    ? null
    : {
        en: "An extension has digits only; several are separated by a comma and a space, such as 118, 100.",
        es: "Una extensión solo tiene cifras; si son varias, sepáralas con una coma y un espacio, por ejemplo 118, 100.",
      },
);
/** No source is older than the help it tells of, and a year such as 2204 is a slip of the finger. */
const sourceYear = that<string>((date) =>
  date < "1900" || date >= "2101"
    ? {
        en: "A source's date lies between 1900 and 2100.",
        es: "La fecha de una fuente está entre 1900 y 2100.",
      }
    : null,
);
const link = that<string>((value) =>
  isLink(value) && value.length <= remark
    ? null
    : {
        en: "A link begins with https:// or http:// and names a site, such as https://example.org/help.",
        es: "Un enlace empieza con https:// o http:// y nombra un sitio, por ejemplo https://example.org/help.",
      },
);
const timezone = that<string>((zone) =>
  isZone(zone)
    ? null
    : {
        en: "A time zone is given by its IANA name, such as America/Mexico_City.",
        es: "Una zona horaria se indica con su nombre IANA, por ejemplo America/Mexico_City.",
      },
);
const time = (last: RegExp, example: Words) =>
  that<string>((value) =>
    /^([01]\d|2[0-3]):[0-5]\d$/.test(value) || last.test(value)
      ? null
      : { en: `A time is written like ${example.en}.`, es: `Una hora se escribe así: ${example.es}.` },
  );
const days = that<string[]>((value) => {
  if (value.length === 0) return { en: "Say on which days.", es: "Di qué días." };
  if (value.length !== new Set(value).size)
    return {
      en: "A day comes twice; give each once.",
      es: "Un día aparece dos veces; indica cada uno una sola vez.",
    };
  return null;
});

/** What each field of an organization may be, by itself. */
export const fieldChecks = object<keyof OrganizationDocument>({
  id: uuid,
  slug,
  name: text(line),
  nameStatus: oneOf(["STATED", "INFERRED", "UNKNOWN"]),
  nameBasis: maybe(text(remark)),
  alternateNames: items<"alternateNames">({ id: uuid, name: text(line), locale: maybe(languageTag) }),
  parentId: maybe(uuid),
  sourceDate: maybe((value, path) => [...partialDate(value, path), ...sourceYear(value, path)]),
  descriptions: items<"descriptions">({ locale: languageTag, body: text(story), editedAt: derived }),
  entries: items<"entries">({ id: uuid, country: countryCode, section: slug, note: entryNote }),
  helps: listOf(slug),
  audiences: listOf(slug),
  languages: items<"languages">({ code: languageTag, note: maybe(text(line)) }),
  presence: object({ id: uuid }),
  locations: items<"locations">({
    id: uuid,
    kind: oneOf(["PHYSICAL", "POSTAL", "VIRTUAL"]),
    name: maybe(text(line)),
    visibility: oneOf(["FULL", "CITY_ONLY", "HIDDEN"]),
    asPublished: maybe(text(remark)),
    address1: maybe(text(line)),
    address2: maybe(text(line)),
    city: maybe(text(label)),
    state: maybe(text(label)),
    postalCode: maybe(text(40)),
    country: maybe(countryCode),
    latitude: maybe(between(-90, 90)),
    longitude: maybe(between(-180, 180)),
    coordinatePrecision: maybe(oneOf(["EXACT", "STREET", "CITY"])),
    timezone: maybe(timezone),
    statedTimezone: maybe(text(label)),
  }),
  phones: items<"phones">({
    id: uuid,
    ...belonging,
    number: derived,
    asPublished: text(label),
    extension: maybe(extension),
    type: oneOf(["VOICE", "FAX", "CELL", "TEXT", "WHATSAPP", "TOLL_FREE", "HOTLINE"]),
    label: labelled,
  }),
  emails: items<"emails">({
    id: uuid,
    ...belonging,
    address: derived,
    // A source may print a label with no address behind it: that is a finding, and no reason to refuse.
    asPublished: anyText(line),
    label: labelled,
  }),
  links: items<"links">({
    id: uuid,
    kind: oneOf(["WEBSITE", "FACEBOOK", "TWITTER", "INSTAGRAM", "YOUTUBE", "LINKEDIN", "TELEGRAM", "OTHER"]),
    url: maybe(link),
    asPublished: maybe(text(remark)),
    label: labelled,
  }),
  schedules: items<"schedules">({
    id: uuid,
    ...belonging,
    label: labelled,
    days: (value, path) => [
      ...days(value, path),
      ...listOf(oneOf(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]))(value, path),
    ],
    opens: time(/^$/, { en: "09:00, from 00:00 to 23:59", es: "09:00, de 00:00 a 23:59" }),
    closes: time(/^24:00$/, { en: "17:30, from 00:00 to 24:00", es: "17:30, de 00:00 a 24:00" }),
  }),
  contacts: items<"contacts">({
    id: uuid,
    locationId: maybe(uuid),
    name: text(line),
    role: maybe(text(line)),
    consent: oneOf(["NOT_RECORDED", "GIVEN", "REFUSED"]),
    consentUntil: maybe(localDate),
  }),
  notices: items<"notices">({
    id: uuid,
    startsOn: maybe(localDate),
    endsOn: maybe(localDate),
    text: localized(remark),
  }),
});

/** Making a format to see whether a zone has a name takes longer than all other checks of a document together. */
const usualZones = new Set(Intl.supportedValuesOf("timeZone"));

function isZone(name: string): boolean {
  if (usualZones.has(name)) return true;
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}
