import type {
  Contact,
  Email,
  Link,
  Location,
  OrganizationDocument,
  Phone,
  Schedule,
} from "../../organizations/document.ts";
import { redactDocument } from "../../organizations/redact-document.ts";
import type { Actor } from "../../policies/actor.ts";
import { type Suggestible, suggestible } from "../../report/suggestible.ts";

/** A field in which a claim can be corrected: its name on the page, and where the document keeps it. */
export interface ShownField {
  name: string;
  stored: string;
  rules: Suggestible;
  /** What the document says; null where it says nothing. */
  value: string | string[] | null;
}

type Said =
  | { kind: "PRESENCE"; item: { id: string } }
  | { kind: "ADDRESS"; item: Location }
  | { kind: "PHONE"; item: Phone }
  | { kind: "EMAIL"; item: Email }
  | { kind: "LINK"; item: Link }
  | { kind: "SCHEDULE"; item: Schedule }
  | { kind: "CONTACT"; item: Contact };

/** A claim as the page shows it. */
export type ShownClaim = Said & {
  /** Its place among all claims of the document: short, and the same for as long as the document is. */
  number: number;
  /** Where it stands in the document; empty for presence. */
  path: string;
  /** The place or the person that it belongs to, where it could be another's. */
  whose: string | null;
  fields: ShownField[];
  /** Whether all that it says is shown: then it can be said to be right. */
  whole: boolean;
};

/** Whoever reads the mailbox may be anybody by now: they see what everybody sees. */
const anybody: Actor = { reference: "stranger", name: "", role: "CONTRIBUTOR", countries: [] };

/**
 * The claims of a document that a letter's page shows, in the page's order: what the public sees today and, by its claim,
 * the mailbox that was written to, whosever it is. Pure.
 */
export function shownClaims(
  document: OrganizationDocument,
  { now, writtenTo }: { now: Date; writtenTo: string | null },
): ShownClaim[] {
  const numbers = new Map(everyId(document).map((id, index) => [id, index]));
  const seen = redactDocument(document, anybody, now);
  const emails = document.emails.filter(
    ({ id, asPublished }) =>
      asPublished.trim() !== "" && (id === writtenTo || seen.emails.some((each) => each.id === id)),
  );
  const claim = (list: string, said: Said, whole = true): ShownClaim => ({
    ...said,
    number: numbers.get(said.item.id)!,
    path: list && `${list}.${said.item.id}`,
    whose: whoseIs(said, seen),
    fields: fieldsOf(said),
    whole,
  });
  return [
    claim("", { kind: "PRESENCE", item: document.presence }),
    ...seen.locations.map((item) =>
      claim("locations", { kind: "ADDRESS", item }, item.visibility === "FULL"),
    ),
    ...seen.phones.map((item) => claim("phones", { kind: "PHONE", item })),
    ...emails.map((item) => claim("emails", { kind: "EMAIL", item })),
    ...seen.links.map((item) => claim("links", { kind: "LINK", item })),
    ...seen.schedules.map((item) => claim("schedules", { kind: "SCHEDULE", item })),
    ...seen.contacts.map((item) => claim("contacts", { kind: "CONTACT", item })),
  ];
}

/** Also of what is not shown, so that a consent that ends meanwhile does not move the others. */
function everyId(document: OrganizationDocument): string[] {
  const { presence, locations, phones, emails, links, schedules, contacts } = document;
  return [presence, ...locations, ...phones, ...emails, ...links, ...schedules, ...contacts].map(
    ({ id }) => id,
  );
}

/** In the words that the public sees, so that a mailbox does not tell whose it is. */
function whoseIs({ item }: Said, { locations, contacts }: OrganizationDocument): string | null {
  if (!("contactId" in item)) return null;
  const person = contacts.find(({ id }) => id === item.contactId);
  const place = locations.length > 1 ? locations.find(({ id }) => id === item.locationId) : undefined;
  return person?.name ?? place?.name ?? place?.city ?? null;
}

function fieldsOf({ kind, item }: Said): ShownField[] {
  if (kind === "PRESENCE") return [];
  const fields: Record<string, Suggestible> = suggestible[kind === "ADDRESS" ? "LOCATION" : kind];
  const values = item as unknown as Record<string, string | string[] | null>;
  return Object.entries(fields)
    .filter(([name]) => isAsked(name, kind === "ADDRESS" ? item : null, values))
    .map(([name, rules]) => {
      const stored = rules.stored ?? name;
      return { name, stored, rules, value: values[stored] ?? null };
    });
}

/** Of a place that is shown by its city there is no street to speak of; an extension that is new is typed behind the number. */
function isAsked(name: string, place: Location | null, values: Record<string, unknown>): boolean {
  if (place) return place.visibility === "FULL" || name === "city" || name === "state";
  return name !== "extension" || values.extension !== null;
}
