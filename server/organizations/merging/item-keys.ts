import { foldText } from "../../publishing/fold-text.ts";
import type {
  AlternateName,
  Contact,
  Email,
  Entry,
  Link,
  Localized,
  Location,
  Notice,
  Phone,
  Schedule,
} from "../document.ts";
import type { ItemList } from "./merge-plan.ts";

const key = (...parts: unknown[]) => JSON.stringify(parts);
const fold = (text: string | null) => foldText(text ?? "");

/** A link without what makes no difference to whoever follows it: scheme, www, and a slash at its end. */
function linkKey(url: string): string {
  const { hostname, port, pathname, search, hash } = new URL(url);
  return [hostname.replace(/^www\./, ""), port, pathname.replace(/\/+$/, ""), search, hash].join(" ");
}

const sameTexts = (one: Localized, other: Localized) =>
  Object.entries(one).every(([tag, text]) => other[tag] === undefined || fold(other[tag]) === fold(text));

/** By what two items of one list are the same thing: those whose keys are equal, unless `differ` tells them apart. */
interface Sameness<Item> {
  keyOf(item: Item): string;
  differ?(one: Item, other: Item): boolean;
}

const samenesses: { [List in ItemList]: Sameness<never> } = {
  alternateNames: { keyOf: ({ name, locale }: AlternateName) => key(fold(name), locale) },
  entries: { keyOf: ({ country, section }: Entry) => key(country, section) },
  locations: {
    keyOf: (at: Location) =>
      key(at.kind, fold(at.address1 ?? at.asPublished), fold(at.city), fold(at.state), at.country),
  },
  contacts: { keyOf: ({ name }: Contact) => key(fold(name)) },
  phones: {
    keyOf: ({ number, asPublished, extension }: Phone) => key(number ?? fold(asPublished), extension),
    // A line that takes faxes is none to speak on.
    differ: (one: Phone, other: Phone) => (one.type === "FAX") !== (other.type === "FAX"),
  },
  emails: {
    keyOf: ({ address, asPublished }: Email) => key((address ?? asPublished).trim().toLowerCase()),
  },
  links: {
    keyOf: ({ url, kind, asPublished }: Link) =>
      url && URL.canParse(url) ? key(linkKey(url)) : key(kind, url, fold(asPublished)),
  },
  schedules: {
    keyOf: ({ days, opens, closes, locationId, contactId }: Schedule) =>
      key([...days].sort(), opens, closes, locationId, contactId),
    // The same hours of the office and of the kitchen are two things to say.
    differ: (one: Schedule, other: Schedule) => !sameTexts(one.label, other.label),
  },
  notices: {
    keyOf: ({ startsOn, endsOn }: Notice) => key(startsOn, endsOn),
    differ: (one: Notice, other: Notice) =>
      key(Object.entries(one.text).sort()) !== key(Object.entries(other.text).sort()),
  },
};

/** Whether two items of one list are the same thing, said once in each of two organizations. Pure. */
export function isSame<Item>(list: ItemList, one: Item, other: Item): boolean {
  const { keyOf, differ } = samenesses[list] as unknown as Sameness<Item>;
  return keyOf(one) === keyOf(other) && !differ?.(one, other);
}
