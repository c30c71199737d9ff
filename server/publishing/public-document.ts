/**
 * What the world may see of one organization or country page: the shape of the published documents.
 * Times are ISO 8601 in UTC. Freshness is not here: it depends on the moment of reading.
 */
import type {
  CoordinatePrecision,
  LinkKind,
  Localized,
  LocationKind,
  NameStatus,
  PartialDate,
  PhoneType,
  Visibility,
  Weekday,
} from "../organizations/document.ts";
import type { ClaimClock } from "../verification/clocks.ts";

/** A claim with its clock, which the public sees as it is. */
export type PublicClaim = ClaimClock;

export interface PublicPhone extends PublicClaim {
  number: string | null;
  display: string;
  extension: string | null;
  type: PhoneType;
  label: Localized;
  locationId: string | null;
}

export interface PublicEmail extends PublicClaim {
  address: string | null;
  display: string;
  label: Localized;
  locationId: string | null;
}

export interface PublicLink extends PublicClaim {
  kind: LinkKind;
  url: string | null;
  display: string | null;
  label: Localized;
}

export interface PublicSchedule extends PublicClaim {
  label: Localized;
  days: Weekday[];
  opens: string;
  closes: string;
  /** The zone its times are in; null when it is not known. */
  timezone: string | null;
}

export interface PublicLocation extends PublicClaim {
  kind: LocationKind;
  name: string | null;
  visibility: Visibility;
  display: string | null;
  address1: string | null;
  address2: string | null;
  city: string | null;
  state: string | null;
  postalCode: string | null;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
  coordinatePrecision: CoordinatePrecision | null;
  timezone: string | null;
  statedTimezone: string | null;
  schedules: PublicSchedule[];
}

export interface PublicContact extends PublicClaim {
  name: string;
  role: string | null;
  /** Last day on which the person's consent holds. */
  consentUntil: string;
  phones: PublicPhone[];
  emails: PublicEmail[];
  schedules: PublicSchedule[];
}

export interface PublicNotice {
  id: string;
  startsOn: string | null;
  endsOn: string | null;
  text: Localized;
}

export interface PublicTranslation {
  locale: string;
  text: string;
  editedAt: string;
  /** Another language's text was changed after this one. */
  outdated: boolean;
}

export interface PublicOrganization {
  id: string;
  slug: string;
  name: string;
  nameStatus: NameStatus;
  nameBasis: string | null;
  alternateNames: { name: string; locale: string | null }[];
  translations: PublicTranslation[];
  sourceDate: PartialDate | null;
  editedAt: string;
  verifiedAt: string | null;
  nextDueAt: string | null;
  /** Since when it was asked about its entry, more than once, and nobody answered. */
  unconfirmedSince: string | null;
  languages: { code: string; note: string | null }[];
  presence: PublicClaim;
  locations: PublicLocation[];
  phones: PublicPhone[];
  emails: PublicEmail[];
  links: PublicLink[];
  /** Hours of the organization itself; those of a place stand with the location. */
  schedules: PublicSchedule[];
  contacts: PublicContact[];
  notices: PublicNotice[];
}
