import type { CorruptionKind } from "../rates.ts";
import { dialled } from "./contacts/phones.ts";
import { plainWords } from "./contacts/slugs.ts";
import type { Organization, Sketch } from "./sketch.ts";

/** How many organizations hold each number, mailbox, domain, page and door. */
export type Holders = Map<string, number>;

const contactsOf = ({ phones, mailboxes, domain, links, place }: Sketch): string[] => [
  ...phones.map((phone) => `phone ${dialled(phone)}`),
  ...mailboxes.map((mailbox) =>
    domain && mailbox.endsWith(`@${domain}`) ? `domain ${domain}` : `mailbox ${mailbox}`,
  ),
  ...mailboxes.map((mailbox) => `mailbox ${mailbox}`),
  ...links.map(({ page }) => `page ${page.split("/").slice(0, /^(facebook|instagram)/.test(page) ? 2 : 1)}`),
  ...(place.shown === "CITY"
    ? []
    : [`door ${place.city.name} ${plainWords(place.street).slice(-2).join(" ")} ${place.number || "s/n"}`]),
];

export function countHolders(organizations: readonly Organization[]): Holders {
  const holders: Holders = new Map();
  for (const { sketch } of organizations)
    for (const contact of new Set(contactsOf(sketch))) holders.set(contact, (holders.get(contact) ?? 0) + 1);
  return holders;
}

/** The kinds of contact that both still have and nobody else has: phone, mailbox, page, door. */
export function sharedContacts(one: Sketch, other: Sketch, holders: Holders): string[] {
  const theirs = new Set(contactsOf(other));
  const both = contactsOf(one).filter((contact) => theirs.has(contact) && (holders.get(contact) ?? 0) <= 1);
  return [...new Set(both.map((contact) => contact.split(" ")[0]!.replace("domain", "mailbox")))];
}

const otherWords: CorruptionKind[] = ["name translated", "acronym instead of the name"];
const otherLetters: CorruptionKind[] = [
  ...otherWords,
  "words dropped",
  "words in another order",
  "words abbreviated",
];

/**
 * Whether somebody careful, who reads the languages, would say of a copy which organization it is. The name always
 * stays related: misspelled, shortened, in its initials, or translated. Beside it must remain, of what no other
 * organization has,
 * - one kind of contact (a phone, a mailbox of theirs or of their domain, a page of theirs, the same door) while
 *   the name is written out;
 * - two where the name is only its initials or a translation;
 * - two, or one and the city, where others have nearly the same name;
 * - none where the name is unlike all others of the city, nearly as it was, and stands in the same city.
 */
export function isRecognizable(
  original: Sketch,
  copy: Sketch,
  corruptions: readonly CorruptionKind[],
  { holders, hasNamesakes }: { holders: Holders; hasNamesakes: boolean },
): boolean {
  const left = sharedContacts(original, copy, holders).length;
  if (left >= 2) return true;
  const undone = corruptions.some((kind) => otherWords.includes(kind));
  const city = original.place.cityShown && copy.place.cityShown;
  if (left === 1) return !undone && (!hasNamesakes || city);
  const unlike = !hasNamesakes && isDistinctive(original);
  return unlike && city && !corruptions.some((kind) => otherLetters.includes(kind));
}

/** A name that says more than what kind of house it is and for whom. */
function isDistinctive({ name }: Sketch): boolean {
  return (
    !name.meaning || ((name.meaning.patron !== null || name.meaning.image !== null) && name.core.length > 9)
  );
}
