import type { Localized, Weekday } from "../../../server/organizations/document.ts";

/** What `oneSql` gives: aggregates without rows are null. */
export interface WholeRows {
  id: string;
  slug: string;
  name: string;
  nameStatus: string;
  nameBasis: string | null;
  sourceDate: string | null;
  editedAt: string;
  parent: { id: string; slug: string; name: string } | null;
  presences: { id: string }[];
  verifications: VerificationRow[] | null | undefined;
  names: { name: string; locale: string | null }[] | null;
  descriptions: { locale: string; text: string; editedAt: string }[] | null;
  entries: { id: string; position: number; note: Localized; country: string; section: string }[] | null;
  helps: TermRow[] | null;
  audiences: TermRow[] | null;
  languages: { code: string; note: string | null }[] | null;
  notices: { id: string; startsOn: string | null; endsOn: string | null; text: Localized }[] | null;
  locations: LocationRow[] | null;
  phones: PhoneRow[] | null;
  emails: EmailRow[] | null;
  links: { id: string; kind: string; url: string | null; display: string | null; label: Localized }[] | null;
  schedules: ScheduleRow[] | null;
  contacts: ContactRow[] | null;
}

export interface VerificationRow {
  claimId: string;
  fingerprint: string;
  outcome: string;
  method: string;
  verifiedAt: string;
}

interface TermRow {
  id: string;
  slug: string;
  name: Localized;
}

export interface LocationRow {
  id: string;
  kind: string;
  name: string | null;
  visibility: string;
  display: string | null;
  address1: string | null;
  address2: string | null;
  city: string | null;
  state: string | null;
  postalCode: string | null;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
  coordinatePrecision: string | null;
  timezone: string | null;
  statedTimezone: string | null;
}

export interface BelongingRow {
  id: string;
  locationId: string | null;
  contactId: string | null;
}

export interface PhoneRow extends BelongingRow {
  number: string | null;
  display: string;
  extension: string | null;
  type: string;
  label: Localized;
}

export interface EmailRow extends BelongingRow {
  address: string | null;
  display: string;
  label: Localized;
}

export interface ScheduleRow extends BelongingRow {
  label: Localized;
  days: Weekday[];
  opens: string;
  closes: string;
}

interface ContactRow {
  id: string;
  locationId: string | null;
  name: string;
  role: string | null;
  consent: string;
  consentUntil: string | null;
}
