import type { EditorialContext } from "../editorial/context.ts";
import { fail } from "../errors.ts";
import { isEditor } from "../policies/roles.ts";
import { type FreshnessCounts, freshnessNames } from "./freshness-counts.ts";
import type { OpenDesk } from "./open-desk.ts";
import { organizationsOf } from "./organizations-of.ts";

type Reader = Pick<EditorialContext, "db" | "actor" | "now">;

export interface FreshnessAt extends FreshnessCounts {
  at: Date;
}

const usualMonths = 12;
const mostMonths = 36;

/**
 * How fresh the claims that the actor's published organizations have today were at the first moments of the last months,
 * and are now. What each organization's claims came to is kept by steps, which are summed up to each month. None for
 * contributors: some of the claims are none that they know of. Fails with BAD_INPUT.
 */
export async function freshnessOverTime(
  context: Reader,
  desk: Pick<OpenDesk, "claims">,
  { months }: { months?: number | null },
): Promise<FreshnessAt[]> {
  const count = months ?? usualMonths;
  if (count < 1 || count > mostMonths)
    fail("BAD_INPUT", undefined, [
      { path: "months", message: { en: `Give 1 to ${mostMonths}.`, es: `Indica de 1 a ${mostMonths}.` } },
    ]);
  if (!isEditor(context.actor)) return [];
  const [past, kinds] = await Promise.all([readPast(context, count), desk.claims()]);
  const sum = (name: keyof FreshnessCounts) => kinds.reduce((all, kind) => all + kind[name], 0);
  const present = Object.fromEntries(freshnessNames.map(([name]) => [name, sum(name)]));
  const now = { at: context.now, ...present } as FreshnessAt;
  const claims = now.verified + now.dueSoon + now.overdue + now.neverVerified;
  return [
    ...past.map((then) => ({ ...then, neverVerified: claims - then.verified - then.dueSoon - then.overdue })),
    now,
  ];
}

/** How many claims stood how at the months' beginnings; the others had not been verified. */
async function readPast(context: Reader, count: number): Promise<Omit<FreshnessAt, "neverVerified">[]> {
  const { where, values } = await organizationsOf(context, { status: "PUBLISHED" });
  const months = `${values.add(beginnings(context.now, count))}::date[]`;
  return context.db.$queryRawUnsafe(
    `WITH step AS MATERIALIZED (
      SELECT s.month, sum(s.verified) AS verified, sum(s.due_soon) AS "dueSoon", sum(s.overdue) AS overdue
      FROM editorial.freshness_step s JOIN editorial.organization o ON o.id = s.organization_id
      WHERE ${where} GROUP BY s.month
    )
    SELECT m.month::timestamp AT TIME ZONE 'UTC' AS at, coalesce(sum(verified), 0)::int AS verified,
      coalesce(sum("dueSoon"), 0)::int AS "dueSoon", coalesce(sum(overdue), 0)::int AS overdue
    FROM unnest(${months}) AS m (month) LEFT JOIN step ON step.month <= m.month
    GROUP BY m.month ORDER BY m.month`,
    ...values.list,
  );
}

/** The first days of the last so many months, this one the last of them. */
function beginnings(now: Date, count: number): string[] {
  const month = (back: number) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1));
  return Array.from({ length: count }, (_, index) =>
    month(count - 1 - index)
      .toISOString()
      .slice(0, 10),
  );
}
