import { randomUUID } from "node:crypto";
import type { Database } from "../../server/database/prisma.ts";
import type { OrganizationDocument } from "../../server/organizations/document.ts";
import { loadDocuments } from "../../server/organizations/load-documents.ts";
import { writeClocks } from "../../server/organizations/rows/write-clocks.ts";
import { publish } from "../../server/publishing/publish.ts";
import { claimsOf } from "../../server/verification/claims.ts";
import { publishedAt } from "./publish-organizations.ts";

/** Gives a published organization another name, by one publication; gives the edition. */
export async function renameOrganization(
  db: Database,
  id: string,
  name: string,
  now: Date = publishedAt,
): Promise<number> {
  return db.$transaction(async (tx) => {
    await tx.organization.update({ where: { id }, data: { name, editedAt: now } });
    return publish(tx, { organizations: [id] }, now);
  });
}

/** Gives a published organization another slug and keeps the old one as a redirect; gives the edition. */
export async function moveOrganization(
  db: Database,
  { id, slug }: { id: string; slug: string },
  to: string,
): Promise<number> {
  return db.$transaction(async (tx) => {
    await tx.organization.update({ where: { id }, data: { slug: to } });
    await tx.slugRedirect.create({ data: { slug, organizationId: id, createdAt: publishedAt } });
    return publish(tx, { organizations: [id] }, publishedAt);
  });
}

/** Takes organizations off the public side, by one publication; gives the edition. */
export async function withdrawOrganizations(db: Database, ids: string[]): Promise<number> {
  return db.$transaction(async (tx) => {
    await tx.organization.updateMany({ where: { id: { in: ids } }, data: { status: "ARCHIVED" } });
    return publish(tx, { organizations: ids }, publishedAt);
  });
}

/** Records that claims were confirmed by phone (all of them, unless `only` names some), and publishes it. */
export async function confirmClaims(
  db: Database,
  documents: OrganizationDocument[],
  verifiedAt: Date,
  only?: string[],
): Promise<number> {
  return db.$transaction(async (tx) => {
    await tx.verification.createMany({
      data: documents
        .flatMap((document) => claimsOf(document))
        .filter(({ id }) => only?.includes(id) ?? true)
        .map((claim) => ({
          id: randomUUID(),
          claimId: claim.id,
          fingerprint: claim.fingerprint,
          revision: 1,
          outcome: "CONFIRMED",
          method: "PHONE",
          verifiedAt,
          verifiedBy: "test",
          recordedAt: verifiedAt,
        })),
    });
    const ids = documents.map(({ id }) => id);
    await writeClocks(tx, await loadDocuments(tx, ids));
    return publish(tx, { organizations: ids }, publishedAt);
  });
}
