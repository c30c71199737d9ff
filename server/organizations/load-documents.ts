import type { Prisma } from "../../generated/prisma/client.ts";
import type { Transaction } from "../database/prisma.ts";
import type { Verification } from "../verification/standing.ts";
import type { Localized, OrganizationDocument, Weekday } from "./document.ts";

/** An organization as the truth has it: its document, and what the projection needs beside it. */
export interface LoadedOrganization {
  document: OrganizationDocument;
  status: "DRAFT" | "PUBLISHED" | "ARCHIVED";
  revision: number;
  editedAt: Date;
  verifications: Verification[];
}

const inOrder = { orderBy: { position: "asc" } } as const;
const whole = {
  names: inOrder,
  descriptions: { orderBy: { locale: "asc" } },
  entries: {
    include: { section: true },
    orderBy: [{ countryCode: "asc" }, { section: { position: "asc" } }],
  },
  terms: { include: { term: true }, orderBy: { term: { position: "asc" } } },
  languages: inOrder,
  notices: inOrder,
  claims: {
    include: {
      location: true,
      phone: true,
      email: true,
      link: true,
      schedule: true,
      contact: true,
      // Of two made in the same moment, the one recorded last comes first and decides.
      verifications: { orderBy: [{ recordedAt: "desc" }, { id: "asc" }] },
    },
  },
} as const satisfies Prisma.OrganizationInclude;

type Row = Prisma.OrganizationGetPayload<{ include: typeof whole }>;

/** Loads organizations whole, in id order. Ids that name nothing are left out. */
export async function loadDocuments(tx: Transaction, ids: string[]): Promise<LoadedOrganization[]> {
  const rows = await tx.organization.findMany({
    where: { id: { in: ids } },
    include: whole,
    orderBy: { id: "asc" },
  });
  return rows.map(toLoaded);
}

function toLoaded(row: Row): LoadedOrganization {
  return {
    document: toDocument(row),
    status: row.status,
    revision: row.revision,
    editedAt: row.editedAt,
    verifications: row.claims.flatMap((claim) => claim.verifications),
  };
}

function toDocument(row: Row): OrganizationDocument {
  const { claims } = row;
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    nameStatus: row.nameStatus,
    nameBasis: row.nameBasis,
    alternateNames: row.names.map(({ id, name, locale }) => ({ id, name, locale })),
    parentId: row.parentId,
    sourceDate: row.sourceDate,
    descriptions: row.descriptions.map(({ locale, body, editedAt }) => ({
      locale,
      body,
      editedAt: editedAt.toISOString(),
    })),
    entries: row.entries.map(({ id, countryCode, section, note }) => ({
      id,
      country: countryCode,
      section: section.slug,
      note: note as Localized,
    })),
    helps: row.terms.filter(({ term }) => term.taxonomy === "HELP").map(({ term }) => term.slug),
    audiences: row.terms.filter(({ term }) => term.taxonomy === "AUDIENCE").map(({ term }) => term.slug),
    languages: row.languages.map(({ code, note }) => ({ code, note })),
    presence: { id: claims.find(({ kind }) => kind === "PRESENCE")!.id },
    locations: ordered(claims.map((claim) => claim.location)).map(
      ({ organizationId, position, ...location }) => location,
    ),
    phones: ordered(claims.map((claim) => claim.phone)).map(
      ({ organizationId, position, label, ...phone }) => ({
        ...phone,
        label: label as Localized,
      }),
    ),
    emails: ordered(claims.map((claim) => claim.email)).map(
      ({ organizationId, position, label, ...email }) => ({
        ...email,
        label: label as Localized,
      }),
    ),
    links: ordered(claims.map((claim) => claim.link)).map(({ organizationId, position, label, ...link }) => ({
      ...link,
      label: label as Localized,
    })),
    schedules: ordered(claims.map((claim) => claim.schedule)).map(
      ({ organizationId, position, label, days, ...hours }) => ({
        ...hours,
        label: label as Localized,
        days: days as Weekday[],
      }),
    ),
    contacts: ordered(claims.map((claim) => claim.contact)).map(
      ({ organizationId, position, consentUntil, ...person }) => ({
        ...person,
        consentUntil: toDay(consentUntil),
      }),
    ),
    notices: row.notices.map(({ id, startsOn, endsOn, text }) => ({
      id,
      startsOn: toDay(startsOn),
      endsOn: toDay(endsOn),
      text: text as Localized,
    })),
  };
}

function ordered<T extends { position: number }>(rows: (T | null)[]): T[] {
  return rows.filter((row) => row !== null).sort((a, b) => a.position - b.position);
}

function toDay(date: Date | null): string | null {
  return date?.toISOString().slice(0, 10) ?? null;
}
