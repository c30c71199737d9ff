import type { OrganizationDocument } from "../document.ts";
import { derivePhone } from "../phones/derive-phone.ts";
import { readMailbox } from "./read-mailbox.ts";

/**
 * The document with what follows from its other fields: numbers, extensions, mailboxes, and when its descriptions were
 * last changed. What one of the `known` documents, the first of them first, says of the same text stands; the rest, and
 * what a document merged from changes does not say, is read anew and counts as edited at `now`. Pure.
 */
export function deriveDocument(
  document: OrganizationDocument,
  known: readonly OrganizationDocument[],
  now: Date,
): OrganizationDocument {
  return {
    ...document,
    descriptions: document.descriptions.map((text) => {
      const same = known
        .flatMap(({ descriptions }) => descriptions)
        .find(({ locale, body }) => locale === text.locale && body === text.body);
      return { ...text, editedAt: same?.editedAt ?? now.toISOString() };
    }),
    phones: document.phones.map((phone) => derivePhone(phone, document, known)),
    emails: document.emails.map((email) => {
      const same = known
        .flatMap(({ emails }) => emails)
        .find(({ id, asPublished }) => id === email.id && asPublished === email.asPublished);
      return {
        ...email,
        address: same?.address === undefined ? readMailbox(email.asPublished) : same.address,
      };
    }),
  };
}
