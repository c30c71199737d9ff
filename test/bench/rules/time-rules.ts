import type { Database } from "../../../server/database/prisma.ts";
import { loadDocuments } from "../../../server/organizations/load-documents.ts";
import { loadBeside } from "../../../server/quality/load-beside.ts";
import { rules, runRules } from "../../../server/quality/run-rules.ts";

/** All rules on one organization, in milliseconds; and the rule that takes longest, with its share of the time. */
export interface Single {
  rules: number;
  median: number;
  p99: number;
  slowest: { code: string; share: number };
}

/** So many organizations stand for all; each is looked at several times, and the first is not counted. */
const sampleSize = 500;
const rounds = 5;

/** Times every rule on organizations of the directory, with all that stands beside them at hand. */
export async function timeRules(db: Database, now: Date): Promise<Single> {
  const rows = await db.organization.findMany({
    select: { id: true },
    orderBy: { id: "asc" },
    take: sampleSize,
  });
  const organizations = await loadDocuments(
    db,
    rows.map(({ id }) => id),
  );
  const { contextOf } = await loadBeside(db, organizations, { now });
  const looked = organizations.map((each) => ({ document: each.document, context: contextOf(each) }));
  const took: number[] = [];
  for (let round = 0; round <= rounds; round++)
    for (const { document, context } of looked) {
      const started = performance.now();
      runRules(document, context);
      if (round > 0) took.push(performance.now() - started);
    }
  took.sort((one, other) => one - other);
  const shares = rules.map((rule) => {
    const started = performance.now();
    for (const { document, context } of looked) rule.look(document, context);
    return { code: rule.code, time: performance.now() - started };
  });
  const all = shares.reduce((sum, { time }) => sum + time, 0);
  const [slowest] = shares.sort((one, other) => other.time - one.time);
  const at = (share: number) => took[Math.floor(took.length * share)]!;
  return {
    rules: rules.length,
    median: at(0.5),
    p99: at(0.99),
    slowest: { code: slowest!.code, share: slowest!.time / all },
  };
}
