import type { Location, OrganizationDocument } from "../../organizations/document.ts";
import { isTollFree } from "../../organizations/phones/is-toll-free.ts";
import { normalizePhone } from "../../organizations/phones/normalize-phone.ts";
import { phoneCountries } from "../../organizations/phones/phone-countries.ts";
import { readPhone } from "../../organizations/phones/read-phone.ts";
import { foldName } from "./fold-name.ts";
import { cityOf, cityWords, countryWords } from "./place-words-of.ts";
import type { Profile, ReadMailbox, ReadName, ReadPhone, ReadPlace } from "./profile.ts";
import { readName } from "./read-name.ts";
import { readStreet } from "./read-street.ts";
import { domainOf, isAnybodys, readWeb } from "./read-web.ts";

/** So many digits of a number's end hardly two organizations share. */
const tailLength = 7;

/** How numbers that are free of charge begin in most countries: 800, 1 888. */
const freeForm = /^(?:0{0,2}\d{0,3}0?800|1?8(?:88|77|66|55|44|33))/;

/** Reads what there is of an organization to tell it by; the order of its lists does not matter. Pure. */
export function profileOf(document: OrganizationDocument): Profile {
  const placeWords = new Set(document.locations.flatMap(wordsOfPlace));
  const named = namesOf(document).map((name) => readName(name, placeWords));
  const mailboxes = document.emails.flatMap(({ address }) =>
    address === null ? [] : [readMailbox(address)],
  );
  const webs = document.links.flatMap(({ url }) => (url === null ? [] : [readWeb(url)]));
  return {
    id: document.id,
    parentId: document.parentId,
    names: uniqueBy(
      named.flatMap(({ name }) => name ?? []),
      ({ words }: ReadName) => words.map(({ said }) => said).join(" "),
    ),
    acronyms: unique(named.flatMap(({ acronyms }) => acronyms)),
    placeWords,
    phones: uniqueBy(readPhones(document), ({ number, asPublished }) => number ?? asPublished),
    mailboxes: uniqueBy(mailboxes, ({ address }) => address),
    domains: unique([
      ...webs.flatMap(({ domain }) => domain ?? []),
      ...mailboxes.flatMap(({ domain, anybodys }) => (anybodys ? [] : [domain])),
    ]),
    handles: unique(webs.flatMap(({ handle }) => handle ?? [])),
    places: uniqueBy(
      document.locations.filter(({ kind }) => kind !== "VIRTUAL").map((at) => readPlace(at, placeWords)),
      ({ text, city, country, point }) => JSON.stringify([text, city, country, point]),
    ),
    people: unique(document.contacts.map(({ name }) => foldName(name).join(" ")).filter(Boolean)),
  };
}

/** A working description of a nameless place is no name. */
function namesOf({ name, nameStatus, alternateNames }: OrganizationDocument): string[] {
  return [...(nameStatus === "UNKNOWN" ? [] : [name]), ...alternateNames.map((other) => other.name)];
}

/** Numbers are read anew where the document has none: in its own countries, and those of its places. */
function readPhones(document: OrganizationDocument): ReadPhone[] {
  const places = document.locations.flatMap(({ country }) => country ?? []);
  return document.phones.map((phone) => {
    const number =
      phone.number ?? dialled(phone.asPublished, [...places, ...phoneCountries(phone, document)]);
    const digits = (number ?? readPhone(phone.asPublished).dial).replace(/\D/g, "");
    return {
      asPublished: phone.asPublished,
      number,
      tail: digits.length < tailLength ? null : digits.slice(-tailLength),
      free: phone.type === "TOLL_FREE" || (number === null ? freeForm.test(digits) : isTollFree(number)),
    };
  });
}

function dialled(asPublished: string, countries: string[]): string | null {
  return normalizePhone(readPhone(asPublished).dial, countries).number;
}

function readMailbox(address: string): ReadMailbox {
  const small = address.toLowerCase();
  const host = small.slice(small.lastIndexOf("@") + 1);
  const anybodys = isAnybodys(host);
  return { address: small, domain: anybodys ? host : domainOf(host), anybodys };
}

function wordsOfPlace({ city, state, country }: Location): string[] {
  const named = city === null ? null : cityOf(city);
  return [
    ...(named === null ? [] : [...cityWords(named), ...foldName(city!)]),
    ...(state === null ? [] : foldName(state)),
    ...(country === null ? [] : countryWords(country)),
  ];
}

function readPlace(at: Location, placeWords: ReadonlySet<string>): ReadPlace {
  const text = at.asPublished ?? [at.address1, at.address2, at.city].filter(Boolean).join(", ");
  const written = at.address1 ?? at.asPublished;
  const { latitude, longitude, coordinatePrecision } = at;
  const isPrecise = latitude !== null && longitude !== null && coordinatePrecision !== "CITY";
  return {
    text,
    city: at.city === null ? null : cityOf(at.city),
    country: at.country,
    postcode: at.postalCode === null ? null : foldName(at.postalCode).join(""),
    street: written === null ? null : readStreet(written, placeWords),
    words: new Set([text, at.city, at.state].flatMap((part) => (part ? foldName(part) : []))),
    point: isPrecise ? { latitude, longitude } : null,
  };
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)].sort();
}

/** Each once, in the order of the keys. */
function uniqueBy<T>(list: readonly T[], keyOf: (item: T) => string): T[] {
  const byKey = new Map(list.map((item) => [keyOf(item), item]));
  return [...byKey.keys()].sort().map((key) => byKey.get(key)!);
}
