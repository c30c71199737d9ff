import type { Localized, OrganizationDocument } from "../organizations/document.ts";
import { clocksOf } from "../verification/clocks.ts";
import type { IntervalDays } from "../verification/intervals.ts";
import type { Verification } from "../verification/standing.ts";
import { unconfirmedSince } from "../verification/unconfirmed-since.ts";
import { foldText } from "./fold-text.ts";
import { stateAliases } from "./place-names.ts";
import { publicClaims } from "./project-claims.ts";
import type { PublicLocation, PublicOrganization } from "./public-document.ts";

/** Grows with every change to what the projection makes; a start after an upgrade republishes what is older. */
export const projectionVersion = 4;

/** What `published` keeps of one organization: the document, and the columns that filters, search and `near` need. */
export interface ProjectedOrganization {
  id: string;
  slug: string;
  parentId: string | null;
  sortName: string;
  searchName: string;
  searchPlace: string;
  searchText: string;
  shelves: string[];
  places: string[];
  languages: string[];
  helps: string[];
  audiences: string[];
  editedAt: string;
  verifiedAt: string | null;
  nextDueAt: string | null;
  document: PublicOrganization;
  entries: { id: string; country: string; section: string; note: Localized }[];
  points: { id: string; latitude: number; longitude: number; precision: string }[];
}

/** What the projection needs beside the document. */
export interface ProjectionContext {
  editedAt: Date;
  verifications: readonly Verification[];
  /** How long a verification of each kind of claim counts here. */
  days: IntervalDays;
  /** Since when it was asked about its entry and never answered. */
  unconfirmedSince: Date | null;
}

/**
 * Makes the public side of one organization. Pure: the same document gives the same answer at any time.
 * Nothing of a hidden place, of a person without consent, or of a private note passes.
 */
export function projectOrganization(
  document: OrganizationDocument,
  context: ProjectionContext,
): ProjectedOrganization {
  const clocks = clocksOf(document, context.verifications, context.days);
  const seen = publicClaims(document, (id) => clocks.byClaim.get(id)!);
  const names = [document.name, ...document.alternateNames.map(({ name }) => name)].join(" ");
  const places = seen.locations.map(placeText).join(" ");
  const descriptions = document.descriptions.map(({ body }) => body).join(" ");
  const editedAt = context.editedAt.toISOString();
  return {
    id: document.id,
    slug: document.slug,
    parentId: document.parentId,
    sortName: foldText(document.name),
    searchName: foldText(names),
    searchPlace: foldText(places),
    searchText: foldText([names, places, descriptions].join(" ")),
    shelves: unique(document.entries.flatMap((entry) => shelf(entry.country, entry.section))),
    places: unique(seen.locations.flatMap((at) => shelf(foldText(at.state ?? ""), foldText(at.city ?? "")))),
    languages: unique(document.languages.flatMap(({ code }) => tagAndBase(code))),
    helps: document.helps,
    audiences: document.audiences,
    editedAt,
    verifiedAt: clocks.verifiedAt,
    nextDueAt: clocks.nextDueAt,
    document: {
      id: document.id,
      slug: document.slug,
      name: document.name,
      nameStatus: document.nameStatus,
      nameBasis: document.nameBasis,
      alternateNames: document.alternateNames.map(({ name, locale }) => ({ name, locale })),
      translations: translationsOf(document),
      sourceDate: document.sourceDate,
      editedAt,
      verifiedAt: clocks.verifiedAt,
      nextDueAt: clocks.nextDueAt,
      languages: document.languages,
      unconfirmedSince: unconfirmedSince(document, context)?.toISOString() ?? null,
      presence: clocks.byClaim.get(document.presence.id)!,
      ...seen,
      notices: document.notices,
    },
    entries: document.entries.map(({ id, country, section, note }) => ({ id, country, section, note })),
    points: seen.locations.flatMap(pointOf),
  };
}

/** A translation is outdated when another language's text was changed after it. */
function translationsOf({ descriptions }: OrganizationDocument): PublicOrganization["translations"] {
  const newest = descriptions
    .map(({ editedAt }) => editedAt)
    .sort()
    .at(-1);
  return descriptions.map(({ locale, body, editedAt }) => ({
    locale,
    text: body,
    editedAt,
    outdated: editedAt < newest!,
  }));
}

function placeText(at: PublicLocation): string {
  return [
    at.name,
    at.display,
    at.address1,
    at.address2,
    at.city,
    at.state,
    stateAliases(at.country, at.state),
    at.postalCode,
  ]
    .filter(Boolean)
    .join(" ");
}

/** Mail goes to a postal address, people do not. */
function pointOf({ id, kind, latitude, longitude, coordinatePrecision }: PublicLocation) {
  if (kind === "POSTAL" || latitude === null || longitude === null) return [];
  return [{ id, latitude, longitude, precision: coordinatePrecision! }];
}

/** A pair can be looked up by either part or both: "MX", "/legal-aid", "MX/legal-aid". */
function shelf(whole: string, part: string): string[] {
  return [whole, part && `/${part}`, whole && part && `${whole}/${part}`].filter(Boolean);
}

/** "es-MX" is found by itself and by "es", whatever the case. */
function tagAndBase(tag: string): string[] {
  const asked = tag.toLowerCase();
  return [asked, asked.split("-")[0]!];
}

function unique(values: string[]): string[] {
  return [...new Set(values)];
}
