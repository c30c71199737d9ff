import type { PublicReader } from "../../database/public-reader.ts";
import { type Freshness, freshnessOrder } from "../../verification/freshness.ts";
import { freshnessSql } from "./filter-sql.ts";
import { Values } from "./statement.ts";

/** How true the directory is at a moment. */
export interface StateOfTheDirectory {
  edition: number;
  organizations: number;
  counts: Record<Freshness, number>;
  verifiedWithinYear: number;
  medianAgeDays: number | null;
  oldestSourceDate: string | null;
}

/** Reads how true the directory is, of the organizations that stand on a country page. One statement. */
export async function readState(reader: PublicReader, now: Date): Promise<StateOfTheDirectory> {
  const values = new Values();
  const moment = `${values.add(now)}::timestamptz`;
  const listed = "FROM published.organization o WHERE cardinality(o.shelves) > 0";
  const count = (where: string) => `count(*) FILTER (WHERE ${where})`;
  const counts = freshnessOrder.map((step) => `'${step}', ${count(freshnessSql(step, values, now))}`);
  const { edition, json } = await reader.read(
    `SELECT json_build_object('organizations', count(*),
      'counts', json_build_object(${counts.join(", ")}),
      'verifiedWithinYear', ${count(`o.verified_at >= ${moment} - interval '365 days'`)},
      'medianAgeDays', floor(percentile_cont(0.5) WITHIN GROUP (
        ORDER BY extract(epoch FROM ${moment} - o.verified_at) / 86400)),
      -- An index has these, so that no document is opened.
      'oldestSourceDate', (SELECT min(o.document->>'sourceDate') ${listed}))::text
    ${listed}`,
    values.list,
  );
  return { edition, ...JSON.parse(json!) };
}
