import { isDeepStrictEqual } from "node:util";
import type { Claim } from "../../generated/prisma/client.ts";
import type { Transaction } from "../database/prisma.ts";
import type { LoadedOrganization } from "../organizations/load-documents.ts";
import { claimClocks } from "../verification/claim-clocks.ts";
import { clocksOf } from "../verification/clocks.ts";
import type { Complaint } from "./complaint.ts";

/** Where the columns that editors sort by say something else than the organization's verifications come to. */
export function compareClocks(loaded: LoadedOrganization): Complaint[] {
  const clocks = clocksOf(loaded.document, loaded.verifications, loaded.days);
  const wrong = [
    loaded.verifiedAt?.toISOString() === (clocks.verifiedAt ?? undefined) ? [] : ["verifiedAt"],
    loaded.nextDueAt?.toISOString() === (clocks.nextDueAt ?? undefined) ? [] : ["nextDueAt"],
    loaded.foundWrong === clocks.foundWrong ? [] : ["foundWrong"],
  ].flat();
  if (wrong.length === 0) return [];
  return [
    {
      examination: "CLOCKS",
      subject: loaded.document.slug,
      message: `has another ${wrong.join(", ")} than its verifications come to`,
    },
  ];
}

/** Where what is kept beside claims, for counting them, is something else than it should be. */
export async function compareClaimClocks(
  tx: Transaction,
  loaded: LoadedOrganization[],
): Promise<Complaint[]> {
  const where = { organizationId: { in: loaded.map(({ document }) => document.id) } };
  const claims = Map.groupBy(await tx.claim.findMany({ where }), ({ organizationId }) => organizationId);
  const steps = Map.groupBy(
    await tx.freshnessStep.findMany({ where, orderBy: { month: "asc" } }),
    ({ organizationId }) => organizationId,
  );
  return loaded.flatMap((each) => {
    const { id, slug } = each.document;
    const wanted = claimClocks(each);
    const claimFits = ({ id, stands, dueAt }: Claim) =>
      stands === wanted.dueAt.has(id) && (dueAt?.toISOString() ?? null) === (wanted.dueAt.get(id) ?? null);
    const kept = steps.get(id)?.map(({ organizationId, month, ...counts }) => ({
      month: month.toISOString().slice(0, 10),
      ...counts,
    }));
    const fits = claims.get(id)?.every(claimFits) && isDeepStrictEqual(kept ?? [], wanted.steps);
    if (fits) return [];
    const message = "has claims that are counted otherwise than its verifications come to";
    return [{ examination: "CLOCKS", subject: slug, message }];
  });
}

/** Those of the given organizations whose clocks are still those of an earlier interval policy. */
export async function findUnreckoned(tx: Transaction, ids: string[]): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT o.id FROM editorial.organization o JOIN editorial.interval_policy p ON p.number <> o.policy_number
    WHERE o.id = ANY(${ids}::uuid[])`;
  return new Set(rows.map(({ id }) => id));
}

/** What is said of organizations whose clocks are not reckoned yet: there is nothing to compare them with. */
export function complainOfUnreckoned(count: number): Complaint[] {
  if (count === 0) return [];
  return [
    {
      examination: "CLOCKS",
      subject: "due dates",
      message: `by earlier intervals: ${count}. These organizations were not compared; a running server reckons them anew`,
    },
  ];
}
