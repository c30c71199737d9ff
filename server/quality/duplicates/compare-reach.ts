import { editDistance } from "./edit-distance.ts";
import type { Profile, ReadPhone } from "./profile.ts";

/** How what two are reached by stands to each other, and what was compared of each. */
export interface Compared<How extends string> {
  how: How;
  one: string[];
  other: string[];
  /** What both have, as `keysOf` says it. */
  keys: string[];
}

export type PhoneHow = "SAME" | "SAME_FREE" | "ALMOST" | "OTHER" | "NONE";
export type MailboxHow = "SAME" | "SAME_ANYBODYS" | "OTHER" | "NONE";
export type WebHow = "SAME" | "OTHER" | "NONE";

/** Numbers; of those that are read nowhere the last digits. */
export function comparePhones(one: Profile, other: Profile): Compared<PhoneHow> {
  const said = (phones: ReadPhone[]) => phones.map(({ number, asPublished }) => number ?? asPublished);
  const none = { one: said(one.phones), other: said(other.phones), keys: [] };
  if (one.phones.length === 0 || other.phones.length === 0) return { how: "NONE", ...none };
  const pairs = one.phones.flatMap((first) => other.phones.map((second) => ({ first, second })));
  const same = pairs.filter(({ first, second }) => isSame(first, second));
  const found = (how: PhoneHow, kept: typeof pairs) => ({
    how,
    one: [...new Set(said(kept.map(({ first }) => first)))],
    other: [...new Set(said(kept.map(({ second }) => second)))],
    keys: kept.flatMap(({ first, second }) => (first.tail === second.tail ? [`phone:${first.tail}`] : [])),
  });
  const own = same.filter(({ first, second }) => !first.free && !second.free);
  if (own.length > 0) return found("SAME", own);
  if (same.length > 0) return found("SAME_FREE", same);
  const almost = pairs.filter(({ first, second }) => isAlmost(first, second));
  return almost.length > 0 ? found("ALMOST", almost) : { how: "OTHER", ...none };
}

function isSame(one: ReadPhone, other: ReadPhone): boolean {
  // Two that are read to the end have their lengths from the same plan; a prefix too many or too few makes no other number.
  const areRead = one.number !== null && other.number !== null;
  if (areRead && (one.number === other.number || one.number!.length === other.number!.length))
    return one.number === other.number;
  return one.tail !== null && one.tail === other.tail;
}

/** A slip of the finger behind the country's code. */
function isAlmost(one: ReadPhone, other: ReadPhone): boolean {
  if (one.number === null || other.number === null) return false;
  return (
    one.number.slice(0, 3) === other.number.slice(0, 3) && editDistance(one.number, other.number, 1) === 1
  );
}

export function compareMailboxes(one: Profile, other: Profile): Compared<MailboxHow> {
  const [ones, others] = [one.mailboxes, other.mailboxes].map((list) => list.map(({ address }) => address));
  const shared = one.mailboxes.filter(({ address }) => others!.includes(address));
  if (shared.length > 0) {
    const addresses = shared.map(({ address }) => address);
    const how = shared.every(({ anybodys }) => anybodys) ? "SAME_ANYBODYS" : "SAME";
    return { how, one: addresses, other: addresses, keys: addresses.map((address) => `mailbox:${address}`) };
  }
  const how = ones!.length === 0 || others!.length === 0 ? "NONE" : "OTHER";
  return { how, one: ones!, other: others!, keys: [] };
}

/** Names on the net, of links and mailboxes. */
export function compareDomains(one: Profile, other: Profile): Compared<WebHow> {
  return compareLists("web", one.domains, other.domains);
}

/** Pages in networks: they differ only where both have one in the same network. */
export function compareHandles(one: Profile, other: Profile): Compared<WebHow> {
  const networks = new Set(other.handles.map(networkOf));
  const ones = one.handles.filter((handle) => networks.has(networkOf(handle)));
  const others = other.handles.filter((handle) => ones.some((own) => networkOf(own) === networkOf(handle)));
  return compareLists("web", ones, others);
}

export function comparePeople(one: Profile, other: Profile): Compared<WebHow> {
  return compareLists("person", one.people, other.people);
}

function networkOf(handle: string): string {
  return handle.slice(0, handle.indexOf("/"));
}

function compareLists(kind: string, one: string[], other: string[]): Compared<WebHow> {
  const shared = one.filter((value) => other.includes(value));
  const keys = shared.map((value) => `${kind}:${value}`);
  if (shared.length > 0) return { how: "SAME", one: shared, other: shared, keys };
  return { how: one.length === 0 || other.length === 0 ? "NONE" : "OTHER", one, other, keys };
}
