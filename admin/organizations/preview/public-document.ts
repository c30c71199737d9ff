import type { LoadedOrganization, Texts } from "../form/organization-form.ts";

/** What the public sees of an organization, as far as a page shows it. */
export interface PublicDocument {
  name: string;
  alternateNames: { name: string; locale: string | null }[];
  translations: { locale: string; text: string; outdated: boolean }[];
  sourceDate: string | null;
  languages: { code: string; note: string | null }[];
  locations: PublicLocation[];
  phones: PublicPhone[];
  emails: PublicEmail[];
  links: { id: string; kind: string; url: string | null; display: string | null; label: Texts }[];
  schedules: PublicSchedule[];
  contacts: PublicContact[];
  notices: { id: string; startsOn: string | null; endsOn: string | null; text: Texts }[];
}

export interface PublicPhone {
  id: string;
  number: string | null;
  display: string;
  extension: string | null;
  type: LoadedOrganization["phones"][number]["type"];
  label: Texts;
}

export interface PublicEmail {
  id: string;
  address: string | null;
  display: string;
  label: Texts;
}

export interface PublicSchedule {
  id: string;
  label: Texts;
  days: LoadedOrganization["schedules"][number]["days"];
  opens: string;
  closes: string;
}

export interface PublicLocation {
  id: string;
  kind: LoadedOrganization["locations"][number]["kind"];
  name: string | null;
  visibility: LoadedOrganization["locations"][number]["visibility"];
  display: string | null;
  address1: string | null;
  address2: string | null;
  city: string | null;
  state: string | null;
  postalCode: string | null;
  country: string | null;
  schedules: PublicSchedule[];
}

export interface PublicContact {
  id: string;
  name: string;
  role: string | null;
  phones: PublicPhone[];
  emails: PublicEmail[];
  schedules: PublicSchedule[];
}
