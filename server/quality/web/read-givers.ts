import type { Transaction } from "../../database/prisma.ts";
import { givenSql } from "./given-sql.ts";
import type { LeasedCheck } from "./lease-check.ts";
import type { Giver } from "./link-finding.ts";

/** Who gives what is looked at, and what they are called: their names, and those of what they belong to. */
export interface NamedGiver extends Giver {
  names: string[];
}

/** The claims that give a link or a domain now, in the order of their organizations. */
export async function readGivers(
  tx: Transaction,
  { kind, address }: Pick<LeasedCheck, "kind" | "address">,
): Promise<NamedGiver[]> {
  return tx.$queryRawUnsafe<NamedGiver[]>(
    `SELECT given.organization_id AS "organizationId", given.claim_id AS "claimId",
       ARRAY(SELECT name FROM editorial.organization WHERE id IN (o.id, o.parent_id)
         UNION SELECT name FROM editorial.alternate_name WHERE organization_id IN (o.id, o.parent_id)) AS names
     FROM (${givenSql}) given JOIN editorial.organization o ON o.id = given.organization_id
     WHERE given.kind = $1::editorial.outside_kind AND given.address = $2
     ORDER BY 1, 2`,
    kind,
    address,
  );
}
