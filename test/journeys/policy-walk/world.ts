import { randomUUID } from "node:crypto";
import type { Prisma } from "../../../generated/prisma/client.ts";
import type { CountryDocument } from "../../../server/countries/document.ts";
import { loadCountries } from "../../../server/countries/load-countries.ts";
import { runVerb } from "../../../server/editorial/run-verb.ts";
import { systemDesk } from "../../../server/editorial/system-desk.ts";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { mergeOrganizations } from "../../../server/organizations/merging/merge-organizations.ts";
import type { Role } from "../../../server/policies/actor.ts";
import { toMonth } from "../../../server/reviews/month.ts";
import { makeTask, openMonth } from "../../factories/open-review.ts";
import { makeBareOrganization, makeEntry, makePhone } from "../../factories/organization.ts";
import { makePerson } from "../../factories/people.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { publishWithFindings } from "../../factories/publish-with-findings.ts";
import type { TestDatabase } from "../../support/database.ts";

/** A task, and what it is about. */
export interface WalkedTask {
  id: string;
  organization: OrganizationDocument;
}

type Status = "DRAFT" | "PUBLISHED" | "ARCHIVED";

/** Makes the records that a walk needs, each for one call alone. */
export interface World extends TestDatabase {
  /** An organization at revision 1 with an entry in each of the countries. */
  organization(countries: string[], status?: Status): Promise<OrganizationDocument>;
  note(countries: string[], writtenBy?: string): Promise<string>;
  /** The id of a check of a claim. */
  verification(claimId: string): Promise<string>;
  person(given: {
    countries: string[];
    invited?: boolean;
    deactivatedAt?: Date;
    role?: Role;
  }): Promise<string>;
  session(userId: string): Promise<string>;
  /** A list as somebody saved it. */
  view(userId: string): Promise<string>;
  key(countries: string[]): Promise<string>;
  /** A proposal to rename an organization. */
  proposal(organizationId: string): Promise<string>;
  /** A merge of another organization, of the first country, into this one. */
  merge(kept: OrganizationDocument): Promise<string>;
  /** What a rule noticed, with its repair, about an organization with an entry in each of the countries. */
  finding(countries: string[], status?: Status): Promise<string>;
  /** A batch that changed an organization from revision 1 to revision 2. */
  batch(madeBy: string): Promise<string>;
  /** A country's page as it stands, with its newest revision; it is made, and has one, where it had not. */
  page(code: string): Promise<{ document: CountryDocument; revision: number }>;
  /** The id of a section that has a first revision. */
  section(): Promise<string>;
  /** The month of the review that is open. */
  month(): Promise<string>;
  /** A task of the open review, about an organization with an entry in each of the countries. */
  task(countries: string[]): Promise<WalkedTask>;
  /** The ids of the entries in a section of a country's page, in order. */
  entries(country: string, section: string): Promise<string[]>;
}

const now = new Date("2026-03-10T09:00:00Z");

/** So many organizations are published at a time, which costs little more than one. */
const supply = 20;

export function makeWorld(database: TestDatabase): World {
  const { db } = database;
  const unused = new Map<string, OrganizationDocument[]>();
  return {
    ...database,
    async organization(countries, status = "PUBLISHED") {
      const left = unused.get(countries.join()) ?? [];
      if (left.length === 0) {
        for (let made = 0; made < supply; made++)
          left.push(makeBareOrganization({ entries: countries.map((country) => makeEntry({ country })) }));
        await publishOrganizations(db, left, now);
        unused.set(countries.join(), left);
      }
      const document = left.pop()!;
      const archivedReason = status === "ARCHIVED" ? "It closed." : null;
      if (status !== "PUBLISHED")
        await db.organization.update({ where: { id: document.id }, data: { status, archivedReason } });
      return document;
    },
    async note(countries, writtenBy = "user:another") {
      const { id: organizationId } = await this.organization(countries);
      const id = randomUUID();
      await db.note.create({ data: { id, organizationId, body: "Ask.", writtenBy, writtenAt: now } });
      return id;
    },
    async verification(claimId) {
      const id = randomUUID();
      const told = {
        fingerprint: "0".repeat(64),
        revision: 1,
        outcome: "CONFIRMED",
        method: "PHONE",
      } as const;
      const by = { verifiedAt: now, verifiedBy: "user:another", recordedAt: now };
      await db.verification.create({ data: { id, claimId, ...told, ...by } });
      return id;
    },
    async person({ deactivatedAt, ...given }) {
      const { id } = await makePerson(db, given);
      if (deactivatedAt) await db.user.update({ where: { id }, data: { deactivatedAt } });
      return id;
    },
    async session(userId) {
      const id = randomUUID();
      await db.session.create({ data: { id, userId, token: id, expiresAt: new Date("2027-01-01") } });
      return id;
    },
    async view(userId) {
      const id = randomUUID();
      const given = { resource: "organizations", query: {}, createdAt: now };
      await db.savedView.create({ data: { id, userId, name: id, ...given } });
      return id;
    },
    async key(countries) {
      const id = randomUUID();
      const hash = id.replaceAll("-", "").repeat(2);
      const given = { role: "EDITOR", createdBy: "system", createdAt: now } as const;
      await db.apiKey.create({ data: { id, name: "Walk", hash, start: "posada_", countries, ...given } });
      return id;
    },
    async proposal(organizationId) {
      const id = randomUUID();
      const given = { proposedBy: "stranger", proposedAt: now, message: "It has another name." };
      const changes = [{ path: "name", from: "Casa Azul", to: "Casa Roja" }];
      await db.proposal.create({ data: { id, organizationId, baseRevision: 1, changes, ...given } });
      return id;
    },
    async merge(kept) {
      const { id } = await this.organization(["MX"]);
      const given = { keepId: kept.id, loseIds: [id] };
      const desk = systemDesk(db, now, (error) => Promise.reject(error));
      return (await runVerb(desk, { verb: "merge", args: {} }, (work) => mergeOrganizations(work, given)))
        .mergeId;
    },
    async finding(countries, status = "PUBLISHED") {
      const document = makeBareOrganization({
        entries: countries.map((country) => makeEntry({ country })),
        phones: [makePhone({ asPublished: "044 951 310 0375", number: "+529513100375" })],
      });
      const { id: organizationId } = document;
      await publishWithFindings(db, [document], now);
      await db.organization.update({ where: { id: organizationId }, data: { status } });
      const where = { organizationId, rule: "PHONE_RETIRED" };
      return (await db.finding.findFirstOrThrow({ where })).id;
    },
    async batch(madeBy) {
      const { id: organizationId } = await this.organization(["MX"]);
      const first = await db.revision.findFirstOrThrow({ where: { organizationId } });
      const document = first.document as Prisma.InputJsonObject;
      await db.revision.create({ data: { ...first, number: 2, kind: "BULK", document, changes: [] } });
      await db.organization.update({ where: { id: organizationId }, data: { revision: 2 } });
      const id = randomUUID();
      const items = { create: [{ organizationId, revisionBefore: 1, revisionAfter: 2 }] };
      await db.batch.create({ data: { id, verb: "setTerms", input: {}, madeBy, madeAt: now, items } });
      return id;
    },
    async page(code) {
      if ((await db.country.count({ where: { code } })) === 0) await this.organization([code]);
      const [page] = await loadCountries(db, [code]);
      if (page!.revision > 0) return page!;
      await db.country.update({ where: { code }, data: { revision: 1 } });
      const given = { number: 1, kind: "EDIT", madeBy: "system", madeAt: now, changes: [] } as const;
      const document = page!.document as unknown as Prisma.InputJsonObject;
      await db.countryRevision.create({ data: { countryCode: code, document, ...given } });
      return { ...page!, revision: 1 };
    },
    async section() {
      const { id, slug, name, description, revision } = await db.section.findFirstOrThrow();
      if (revision > 0) return id;
      await db.section.update({ where: { id }, data: { revision: 1 } });
      const given = { number: 1, kind: "EDIT", madeBy: "system", madeAt: now, changes: [] } as const;
      const document = { id, slug, name, description } as Prisma.InputJsonObject;
      await db.sectionRevision.create({ data: { sectionId: id, document, ...given } });
      return id;
    },
    async month() {
      const { month } = await db.review.findUniqueOrThrow({ where: { id: await openMonth(db, now) } });
      return toMonth(month);
    },
    async task(countries) {
      const organization = await this.organization(countries);
      const { id: organizationId } = organization;
      const reviewId = await openMonth(db, now);
      return { id: await makeTask(db, { reviewId, organizationId, countries }), organization };
    },
    async entries(country, section) {
      const found = await db.entry.findMany({
        where: { countryCode: country, section: { slug: section } },
        orderBy: { position: "asc" },
      });
      return found.map(({ id }) => id);
    },
  };
}
