import { isDeepStrictEqual } from "node:util";
import type { OrganizationDocument } from "../organizations/document.ts";

/**
 * A document after a purge: `purged` is the same one with a tombstone wherever a term stood. A claim whose own words
 * were hit says nothing any more and goes: a person with everything that is theirs, a phone, a mailbox, a link. Other
 * texts keep the tombstone.
 */
export function purgeDocument(
  before: OrganizationDocument,
  purged: OrganizationDocument,
): OrganizationDocument {
  const kept = <Claim extends { id: string }>(was: Claim[], is: Claim[], says: (keyof Claim)[]) =>
    is.filter((claim, index) => says.every((name) => isDeepStrictEqual(claim[name], was[index]![name])));
  const contacts = kept(before.contacts, purged.contacts, ["name"]);
  const persons = new Set(contacts.map(({ id }) => id));
  const belongs = ({ contactId }: { contactId: string | null }) =>
    contactId === null || persons.has(contactId);
  return {
    ...purged,
    contacts,
    phones: kept(before.phones, purged.phones, ["number", "asPublished"]).filter(belongs),
    emails: kept(before.emails, purged.emails, ["address", "asPublished"]).filter(belongs),
    links: kept(before.links, purged.links, ["url", "asPublished"]),
    schedules: purged.schedules.filter(belongs),
  };
}
