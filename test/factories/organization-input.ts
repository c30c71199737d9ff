import { fromLocalized } from "../../server/editorial/localized.type.ts";
import type { Localized, OrganizationDocument } from "../../server/organizations/document.ts";
import type { OrganizationFields } from "../../server/organizations/inputs/organization.input.ts";

/** The input that a form filled from the document sends when nobody has typed anything. */
export function toInput({ id, presence, ...document }: OrganizationDocument) {
  return {
    ...document,
    descriptions: document.descriptions.map(({ locale, body }) => ({ locale, body })),
    entries: document.entries.map(({ note, ...entry }) => ({ ...entry, note: fromLocalized(note) })),
    phones: document.phones.map(({ number, ...phone }) => labelled(phone)),
    emails: document.emails.map(({ address, ...email }) => labelled(email)),
    links: document.links.map(labelled),
    schedules: document.schedules.map(labelled),
    notices: document.notices.map(({ text, ...notice }) => ({ ...notice, text: fromLocalized(text) })),
  } satisfies OrganizationFields;
}

function labelled<Child extends { label: Localized }>({ label, ...child }: Child) {
  return { ...child, label: fromLocalized(label) };
}
