import type { Transaction } from "../../database/prisma.ts";
import type { OrganizationDocument } from "../document.ts";
import type { Rewritten } from "./write-difference.ts";

interface Term {
  organizationId: string;
  taxonomy: "HELP" | "AUDIENCE";
  slug: string;
}

/** Makes the kinds of help and audiences of organizations those of their documents. */
export async function writeTerms(tx: Transaction, all: Rewritten[]): Promise<void> {
  const gone = all.flatMap(({ before, after }) => (before ? without(termsOf(before), termsOf(after)) : []));
  const came = all.flatMap(({ before, after }) => without(termsOf(after), before ? termsOf(before) : []));
  if (gone.length + came.length === 0) return;
  // A slug that names nothing gives no id, which the table refuses.
  await tx.$executeRaw`
    WITH gone AS (
      DELETE FROM editorial.organization_term x
      USING json_to_recordset(${JSON.stringify(gone)}::json)
          AS g ("organizationId" uuid, taxonomy editorial.taxonomy, slug text)
        JOIN editorial.taxonomy_term t USING (taxonomy, slug)
      WHERE x.organization_id = g."organizationId" AND x.term_id = t.id)
    INSERT INTO editorial.organization_term (organization_id, term_id)
    SELECT c."organizationId", t.id
    FROM json_to_recordset(${JSON.stringify(came)}::json)
        AS c ("organizationId" uuid, taxonomy editorial.taxonomy, slug text)
      LEFT JOIN editorial.taxonomy_term t USING (taxonomy, slug)`;
}

function termsOf({ id: organizationId, helps, audiences }: OrganizationDocument): Term[] {
  return [
    ...helps.map((slug): Term => ({ organizationId, taxonomy: "HELP", slug })),
    ...audiences.map((slug): Term => ({ organizationId, taxonomy: "AUDIENCE", slug })),
  ];
}

function without(terms: Term[], others: Term[]): Term[] {
  return terms.filter(
    ({ taxonomy, slug }) => !others.some((other) => other.taxonomy === taxonomy && other.slug === slug),
  );
}
