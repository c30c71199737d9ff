import type { Link, OrganizationDocument } from "../organizations/document.ts";
import { derivePhone } from "../organizations/phones/derive-phone.ts";
import type { FieldRepair } from "./finding.ts";
import { newItemId } from "./new-item-id.ts";
import type { NoLink } from "./read-link-words.ts";

/** Takes a link away, and puts what it is in truth into its right list, where it is not there already. */
export function moveNoLink(
  found: NoLink,
  { id: from, label }: Link,
  document: OrganizationDocument,
): FieldRepair[] {
  const away = { path: `links.${from}`, to: null };
  const belonging = { label, locationId: null, contactId: null };
  if ("mailbox" in found) {
    const { mailbox } = found;
    const id = newItemId(from, mailbox);
    const to = { id, ...belonging, address: mailbox, asPublished: mailbox };
    return document.emails.some(({ address }) => address === mailbox)
      ? [away]
      : [away, { path: `emails.${id}`, to }];
  }
  const id = newItemId(from, found.phone);
  const asPublished = found.phone;
  const to = derivePhone(
    { id, ...belonging, number: null, asPublished, extension: null, type: "VOICE" },
    document,
    [],
  );
  return document.phones.some(({ number }) => number === to.number)
    ? [away]
    : [away, { path: `phones.${id}`, to }];
}
