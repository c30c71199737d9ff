import type { Transaction } from "../../database/prisma.ts";
import type { ItemMove } from "./merge-plan.ts";
import { isClaim, type Moved } from "./moved.ts";

/**
 * Gives the claims of an organization that goes to the kept one: those that move are its own from now on, and what is
 * checked of the others is checked of those with which they fall together. Their organization says them no more. Gives
 * the claims that had fallen together with one of them before: they lead on to where that one leads.
 */
export async function moveClaims(
  tx: Transaction,
  items: readonly Pick<ItemMove, "list" | "id" | "into">[],
  keptId: string,
): Promise<Moved["followers"]> {
  const claims = items.filter(isClaim);
  const moved = claims.flatMap(({ id, into }) => (into === null ? [id] : []));
  await tx.$executeRaw`
    UPDATE editorial.claim SET organization_id = ${keptId}::uuid WHERE id = ANY(${moved}::uuid[])`;
  const pairs = JSON.stringify(claims.filter(({ into }) => into !== null));
  const followers = await tx.$queryRaw<Moved["followers"]>`
    SELECT c.id, c.collapsed_into AS "into" FROM editorial.claim c
    JOIN json_to_recordset(${pairs}::json) AS p (id uuid) ON p.id = c.collapsed_into ORDER BY 1`;
  await tx.$executeRaw`
    UPDATE editorial.claim c SET collapsed_into = p."into"
    FROM json_to_recordset(${pairs}::json) AS p (id uuid, "into" uuid) WHERE p.id IN (c.id, c.collapsed_into)`;
  return followers;
}

/** Gives the claims back to the organization from which they came, each as it stood to others then. */
export async function returnClaims(
  tx: Transaction,
  { items, followers }: Pick<Moved, "items" | "followers">,
  organizationId: string,
): Promise<void> {
  const claims = items.filter(isClaim);
  const moved = claims.flatMap(({ id, into }) => (into === null ? [id] : []));
  const fallen = claims.flatMap(({ id, into }) => (into === null ? [] : [id]));
  await tx.$executeRaw`
    UPDATE editorial.claim SET organization_id = ${organizationId}::uuid WHERE id = ANY(${moved}::uuid[])`;
  await tx.$executeRaw`UPDATE editorial.claim SET collapsed_into = NULL WHERE id = ANY(${fallen}::uuid[])`;
  await tx.$executeRaw`
    UPDATE editorial.claim c SET collapsed_into = f."into"
    FROM json_to_recordset(${JSON.stringify(followers)}::json) AS f (id uuid, "into" uuid) WHERE f.id = c.id`;
}
