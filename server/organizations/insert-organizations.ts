import type { Prisma } from "../../generated/prisma/client.ts";
import type { Transaction } from "../database/prisma.ts";
import { fail } from "../errors.ts";
import { claimsOf } from "../verification/claims.ts";
import type { OrganizationDocument } from "./document.ts";

interface Placement {
  status: "DRAFT" | "PUBLISHED";
  now: Date;
}

/**
 * Writes new organizations whole: every row of every document, in as few statements as there are tables.
 * Their entries go to the end of their sections, in the order given. Parents come before their branches.
 */
export async function insertOrganizations(
  tx: Transaction,
  documents: OrganizationDocument[],
  { status, now }: Placement,
): Promise<void> {
  await tx.organization.createMany({
    data: documents.map(({ id, slug, name, nameStatus, nameBasis, parentId, sourceDate }) => ({
      id,
      slug,
      status,
      name,
      nameStatus,
      nameBasis,
      parentId,
      sourceDate,
      createdAt: now,
      editedAt: now,
    })),
  });
  await tx.claim.createMany({
    data: documents.flatMap((document) =>
      claimsOf(document).map(({ id, kind }) => ({ id, kind, organizationId: document.id })),
    ),
  });
  await insertTexts(tx, documents);
  await insertClaims(tx, documents);
  await insertTerms(tx, documents);
  await insertEntries(tx, documents);
}

/** The rows of one list in every document, each with its organization and its place in the list. */
function rows<T extends object>(
  documents: OrganizationDocument[],
  list: (document: OrganizationDocument) => T[],
) {
  return documents.flatMap((document) =>
    list(document).map((child, position) => ({ ...child, organizationId: document.id, position })),
  );
}

async function insertTexts(tx: Transaction, documents: OrganizationDocument[]): Promise<void> {
  await tx.alternateName.createMany({ data: rows(documents, (document) => document.alternateNames) });
  await tx.organizationDescription.createMany({
    data: documents.flatMap(({ id, descriptions }) =>
      descriptions.map((text) => ({ ...text, organizationId: id })),
    ),
  });
  await tx.organizationLanguage.createMany({ data: rows(documents, (document) => document.languages) });
  await tx.notice.createMany({
    data: rows(documents, (document) => document.notices).map((notice) => ({
      ...notice,
      startsOn: toDate(notice.startsOn),
      endsOn: toDate(notice.endsOn),
    })),
  });
}

/** Places and persons first: phones, emails and hours may belong to them. */
async function insertClaims(tx: Transaction, documents: OrganizationDocument[]): Promise<void> {
  await tx.location.createMany({ data: rows(documents, (document) => document.locations) });
  await tx.contact.createMany({
    data: rows(documents, (document) => document.contacts).map((person) => ({
      ...person,
      consentUntil: toDate(person.consentUntil),
    })),
  });
  await tx.phone.createMany({ data: rows(documents, (document) => document.phones) });
  await tx.email.createMany({ data: rows(documents, (document) => document.emails) });
  await tx.link.createMany({ data: rows(documents, (document) => document.links) });
  await tx.schedule.createMany({ data: rows(documents, (document) => document.schedules) });
}

async function insertTerms(tx: Transaction, documents: OrganizationDocument[]): Promise<void> {
  const known = await tx.taxonomyTerm.findMany();
  const idOf = (taxonomy: string, slug: string) =>
    known.find((term) => term.taxonomy === taxonomy && term.slug === slug)?.id ?? unknown(taxonomy, slug);
  await tx.organizationTerm.createMany({
    data: documents.flatMap(({ id, helps, audiences }) => [
      ...helps.map((slug) => ({ organizationId: id, termId: idOf("HELP", slug) })),
      ...audiences.map((slug) => ({ organizationId: id, termId: idOf("AUDIENCE", slug) })),
    ]),
  });
}

async function insertEntries(tx: Transaction, documents: OrganizationDocument[]): Promise<void> {
  const sections = new Map((await tx.section.findMany()).map(({ slug, id }) => [slug, id]));
  const last = await tx.entry.groupBy({ by: ["countryCode", "sectionId"], _max: { position: true } });
  const ends = new Map(last.map((end) => [`${end.countryCode}/${end.sectionId}`, end._max.position ?? 0]));
  const data: Prisma.EntryCreateManyInput[] = [];
  for (const document of documents)
    for (const { id, country, section, note } of document.entries) {
      const sectionId = sections.get(section) ?? unknown("SECTION", section);
      const position = (ends.get(`${country}/${sectionId}`) ?? 0) + 1;
      ends.set(`${country}/${sectionId}`, position);
      data.push({ id, organizationId: document.id, countryCode: country, sectionId, position, note });
    }
  await tx.entry.createMany({ data });
}

function unknown(taxonomy: string, slug: string): never {
  return fail("BAD_DOCUMENT", `No ${taxonomy.toLowerCase()} has the slug ${slug}.`);
}

function toDate(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}
