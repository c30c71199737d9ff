import type { Link, OrganizationDocument } from "../organizations/document.ts";
import { isLink, normalizeLink } from "../organizations/inputs/normalize-link.ts";
import { readMailbox } from "../organizations/inputs/read-mailbox.ts";
import { normalizePhone } from "../organizations/phones/normalize-phone.ts";

/** What stands in the place of a link, and is none. */
export type NoLink = { mailbox: string } | { phone: string };

/** No mailbox and no number is longer. */
const longest = 300;
/** Endings by which a text without `www.` or `https:` is known to be an address, and not two words that a dot parts. */
const ended = /^[^\s/?#]+\.(com|org|net|edu|gob|gov|info|int|ong|ngo)(\.[a-z]{2})?(:\d+)?([/?#]\S*)?$/i;

/** The mailbox or the number that a link is in truth; null for a link, and for words. */
export function readNoLink({ url, asPublished }: Link, { entries }: OrganizationDocument): NoLink | null {
  const says = (url ?? asPublished ?? "").trim();
  if (says.length > longest) return null;
  const text = says
    .replace(/^https?:\/\//i, "")
    .replace(/^(?:.*\/)?(?:mailto|tel):(?:\/\/)?/i, "")
    .replace(/[/?].*$/, "");
  const mailbox = readMailbox(text);
  if (mailbox !== null) return { mailbox };
  const countries = [...new Set(entries.map(({ country }) => country))].sort();
  const isNumber = /^[+\d().\s-]{7,}$/.test(text) && normalizePhone(text, countries).number !== null;
  return isNumber ? { phone: text.trim() } : null;
}

/** The address that the words of a link are in truth, as it can be followed; null where they are just words. */
export function readLinkWords(asPublished: string): string | null {
  const text = asPublished.trim();
  const isAddress = text.length <= longest && (/^(https?:\/\/|www\.)\S+$/i.test(text) || ended.test(text));
  const link = isAddress ? normalizeLink(text) : "";
  return isLink(link) ? link : null;
}
