import { cleanLine, cleanText } from "../../texts.ts";
import type { Localized, OrganizationDocument } from "../document.ts";
import { normalizeLink } from "./normalize-link.ts";

/** An empty field of a form says nothing: null. */
const line = (text: string | null) => (text === null ? null : cleanLine(text) || null);
const lines = (text: string | null) => (text === null ? null : cleanText(text) || null);
const inLanguages = (texts: Localized, clean: (text: string) => string): Localized =>
  Object.fromEntries(
    Object.entries(texts)
      .map(([tag, text]) => [cleanLine(tag), clean(text)] as const)
      .filter(([, text]) => text !== ""),
  );
const unique = (words: string[]) => [...new Set(words.map((word) => cleanLine(word)))];

/**
 * A document as it is kept: texts clean, empty ones gone, links with a scheme. What is published stays to the letter,
 * but for invisible signs and what surrounds it. Keeps every item in its place and derives nothing. Pure.
 */
export function normalizeDocument(document: OrganizationDocument): OrganizationDocument {
  return {
    ...document,
    slug: cleanLine(document.slug),
    name: cleanLine(document.name),
    nameBasis: lines(document.nameBasis),
    alternateNames: document.alternateNames.map((name) => ({
      ...name,
      name: cleanLine(name.name),
      locale: line(name.locale),
    })),
    sourceDate: line(document.sourceDate),
    descriptions: document.descriptions.map((text) => ({
      ...text,
      locale: cleanLine(text.locale),
      body: cleanText(text.body),
    })),
    entries: document.entries.map((entry) => ({
      ...entry,
      country: cleanLine(entry.country).toUpperCase(),
      section: cleanLine(entry.section),
      note: inLanguages(entry.note, cleanText),
    })),
    helps: unique(document.helps),
    audiences: unique(document.audiences),
    languages: document.languages.map(({ code, note }) => ({ code: cleanLine(code), note: line(note) })),
    locations: document.locations.map((at) => ({
      ...at,
      name: line(at.name),
      asPublished: lines(at.asPublished),
      address1: line(at.address1),
      address2: line(at.address2),
      city: line(at.city),
      state: line(at.state),
      postalCode: line(at.postalCode),
      country: line(at.country)?.toUpperCase() ?? null,
      timezone: line(at.timezone),
      statedTimezone: line(at.statedTimezone),
    })),
    phones: document.phones.map((phone) => ({
      ...phone,
      asPublished: cleanText(phone.asPublished),
      extension: line(phone.extension),
      label: inLanguages(phone.label, cleanLine),
    })),
    emails: document.emails.map((email) => ({
      ...email,
      asPublished: cleanText(email.asPublished).replace(/^mailto:\s*/i, ""),
      label: inLanguages(email.label, cleanLine),
    })),
    links: document.links.map((link) => {
      const url = line(link.url);
      return {
        ...link,
        url: url && normalizeLink(url),
        asPublished: lines(link.asPublished),
        label: inLanguages(link.label, cleanLine),
      };
    }),
    schedules: document.schedules.map((hours) => ({
      ...hours,
      label: inLanguages(hours.label, cleanLine),
      days: [...hours.days],
      opens: cleanLine(hours.opens),
      closes: cleanLine(hours.closes),
    })),
    contacts: document.contacts.map((person) => ({
      ...person,
      name: cleanLine(person.name),
      role: line(person.role),
      consentUntil: line(person.consentUntil),
    })),
    notices: document.notices.map((notice) => ({
      ...notice,
      startsOn: line(notice.startsOn),
      endsOn: line(notice.endsOn),
      text: inLanguages(notice.text, cleanText),
    })),
  };
}
