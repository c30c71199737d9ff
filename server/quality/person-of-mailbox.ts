import type { Contact, OrganizationDocument } from "../organizations/document.ts";
import { foldName } from "../organizations/phones/country-names.ts";
import { alsoPlaces, familyNames, givenNames } from "./tables/person-names.ts";
import { roleWords } from "./tables/role-words.ts";

/** What spells a name and is none: a word, or somebody after whom houses, schools and boroughs are called. */
const noPersons = new Set([
  ...["gramos", "tramos", "brocha", "prosas", "apena", "apalma", "aluna", "ovalle"],
  ...["benitojuarez", "miguelhidalgo", "vicenteguerrero", "emilianozapata", "oscarromero", "cesarchavez"],
]);

/** Whose mailbox it looks like: that of a contact of the document, or of somebody who is not named in it. */
export type MailboxPerson = { contact: Contact | null };

/**
 * The person whose name a mailbox carries; null where it is an office's, where its words are the organization's own, and
 * wherever it is not sure. Pure.
 */
export function personOfMailbox(address: string, document: OrganizationDocument): MailboxPerson | null {
  const at = address.lastIndexOf("@");
  const parts = foldName(address.slice(0, at).replace(/\+.*$/, "").replace(/\d+$/, "")).split(" ");
  const own = ownWords(address.slice(at + 1), document);
  if (parts.some((part) => roleWords.has(part) || own.has(part)) || own.has(parts.join(""))) return null;
  const contact = document.contacts.find(({ name }) => carries(parts, foldName(name).split(" ")));
  if (contact) return { contact };
  return isSomebody(parts, own) ? { contact: null } : null;
}

/** Words by which the organization itself goes: its names, its places, its domain. */
function ownWords(domain: string, { name, alternateNames, locations }: OrganizationDocument): Set<string> {
  const said = [
    name,
    ...alternateNames.map((other) => other.name),
    ...locations.flatMap(({ city, state }) => [city ?? "", state ?? ""]),
    domain,
  ];
  return new Set(said.flatMap((text) => [...foldName(text).split(" "), foldName(text).replaceAll(" ", "")]));
}

/** Whether it says a known name: the given one with another, both in one word, or an initial before a later one. */
function carries(parts: readonly string[], [first = "", ...later]: readonly string[]): boolean {
  if (first.length < 2) return false;
  const whole = parts.join("");
  return later
    .filter((name) => name.length > 2)
    .some((name) => [`${first}${name}`, `${name}${first}`, `${first[0]}${name}`].includes(whole));
}

/** Whether it is somebody's name by the lists of names: maria.gomez, mariagomez, m.gomez, mgomez. */
function isSomebody(parts: readonly string[], own: ReadonlySet<string>): boolean {
  const whole = parts.join("");
  if (parts.length > 2 || noPersons.has(whole)) return false;
  if (parts.length === 1 && (givenNames.has(whole) || familyNames.has(whole))) return false;
  const cuts = parts.length === 2 ? [parts[0]!.length] : Array.from(whole, (_, index) => index).slice(1);
  return cuts.some((cut) => {
    const [first, last] = [whole.slice(0, cut), whole.slice(cut)];
    if (!familyNames.has(last) || own.has(last)) return false;
    return givenNames.has(first) || (/^[a-z]$/.test(first) && !alsoPlaces.has(last));
  });
}
