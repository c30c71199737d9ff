import { foldText } from "../../publishing/fold-text.ts";
import { stateAliases } from "../../publishing/place-names.ts";
import type { OrganizationDocument } from "../document.ts";

/**
 * By what editors find an organization: its names, those it had, its slug, places, numbers also as digits, mailboxes,
 * links, people and texts, folded. It begins with the name. Unlike the public's it has what is hidden, too. Pure.
 */
export function searchTextOf(document: OrganizationDocument): string {
  const words = [
    document.name,
    document.nameBasis,
    ...document.alternateNames.map(({ name }) => name),
    document.slug,
    ...document.locations.flatMap((at) => [
      at.name,
      at.asPublished,
      at.address1,
      at.address2,
      at.city,
      at.state,
      stateAliases(at.country, at.state),
      at.postalCode,
    ]),
    ...document.phones.flatMap(({ number, asPublished }) => [
      number,
      asPublished,
      asPublished.replace(/\D/g, ""),
    ]),
    ...document.emails.flatMap(({ address, asPublished }) => [address, asPublished]),
    ...document.links.map(({ url, asPublished }) => url ?? asPublished),
    ...document.contacts.flatMap(({ name, role }) => [name, role]),
    ...document.descriptions.map(({ body }) => body),
  ];
  return foldText([...new Set(words)].filter(Boolean).join(" "));
}
