import type { Transaction } from "../../database/prisma.ts";
import type { FieldProblem } from "../../errors.ts";
import type { OrganizationDocument } from "../document.ts";
import { isUuid } from "../is-uuid.ts";
import { checkReferences } from "./check-references.ts";
import { idsOf } from "./consistency.ts";
import { findProblems } from "./find-problems.ts";

/** The kind of claim, or the table, to which an id belongs by the list it is in. */
const kinds: Record<string, string> = {
  id: "ORGANIZATION",
  presence: "PRESENCE",
  locations: "ADDRESS",
  phones: "PHONE",
  emails: "EMAIL",
  links: "LINK",
  schedules: "SCHEDULE",
  contacts: "CONTACT",
  alternateNames: "NAME",
  entries: "ENTRY",
  notices: "NOTICE",
};

/**
 * All that is wrong in a document, by itself and against what the database knows; `before` is what the organization
 * says now, and need not be looked up again. Nothing that passes is refused by the database.
 */
export async function checkDocument(
  tx: Transaction,
  document: OrganizationDocument,
  before: OrganizationDocument | null,
): Promise<FieldProblem[]> {
  return [
    ...findProblems(document),
    ...(await foreignIds(tx, document, before)),
    ...(await checkReferences(tx, document, before)),
  ];
}

/** What is wrong with an id that belongs to something else, or to something that is kept from whoever sent it. */
export function foreignId(path: string): FieldProblem {
  return {
    path,
    message: {
      en: "This id belongs to something else. A new item needs a new UUID; an old one keeps the one it has.",
      es: "Este id pertenece a otra cosa. Lo nuevo necesita un UUID nuevo; lo que ya existe conserva el suyo.",
    },
  };
}

/** Ids of a new organization, or of new children, that belong to another organization or to something else. */
async function foreignIds(
  tx: Transaction,
  document: OrganizationDocument,
  before: OrganizationDocument | null,
): Promise<FieldProblem[]> {
  const told = (whole: OrganizationDocument) =>
    idsOf(whole)
      .filter(({ id }) => isUuid(id))
      .map(({ id, path }) => ({ id, path, kind: kinds[path.match(/^\w+/)![0]]! }));
  const known = new Set(before ? told(before).map(({ id, kind }) => `${kind} ${id}`) : []);
  const fresh = told(document).filter(({ id, kind }) => !known.has(`${kind} ${id}`));
  if (fresh.length === 0) return [];
  const ids = fresh.map(({ id }) => id);
  const owners = await tx.$queryRaw<{ id: string; owner: string; kind: string }[]>`
    SELECT id, organization_id AS owner, kind::text FROM editorial.claim WHERE id = ANY(${ids}::uuid[])
    UNION ALL SELECT id, id, 'ORGANIZATION' FROM editorial.organization WHERE id = ANY(${ids}::uuid[])
    UNION ALL SELECT id, organization_id, 'NAME' FROM editorial.alternate_name WHERE id = ANY(${ids}::uuid[])
    UNION ALL SELECT id, organization_id, 'ENTRY' FROM editorial.entry WHERE id = ANY(${ids}::uuid[])
    UNION ALL SELECT id, organization_id, 'NOTICE' FROM editorial.notice WHERE id = ANY(${ids}::uuid[])`;
  return fresh
    .filter(({ id, kind }) =>
      owners.some((found) => found.id === id && (found.owner !== document.id || found.kind !== kind)),
    )
    .map(({ path }) => foreignId(path));
}
