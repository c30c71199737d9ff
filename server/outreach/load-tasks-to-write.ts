import type { Transaction } from "../database/prisma.ts";
import { letterLocale } from "./letter-locale.ts";
import { mailboxesSql } from "./mailboxes-sql.ts";
import type { TaskToWrite } from "./plan-outreach.ts";

interface Asked {
  reviewId: string;
  /** A mailbox that was written to after this moment is left in peace. */
  since: Date;
}

/** A task with its organization: the one that it has become part of, where it was merged since. */
export interface LoadedTask extends TaskToWrite {
  taskIds: string[];
}

type Row = Omit<LoadedTask, "locale"> & { placed: string[]; languages: string[] };

/**
 * The organizations of a month's tasks with their mailboxes. What is merged is asked about as what it became, once; what is
 * not public any more has nothing left to be asked.
 */
export async function loadTasksToWrite(tx: Transaction, { reviewId, since }: Asked): Promise<LoadedTask[]> {
  const rows = await tx.$queryRawUnsafe<Row[]>(
    `SELECT o.id AS "organizationId", min(t.rank) AS rank, array_agg(t.id) AS "taskIds",
       bool_and(t.ended_at IS NOT NULL) OR o.status <> 'PUBLISHED' AS ended,
       ARRAY(SELECT DISTINCT e.country_code FROM editorial.entry e WHERE e.organization_id = o.id ORDER BY 1) AS countries,
       ARRAY(SELECT l.country FROM editorial.location l WHERE l.organization_id = o.id AND l.country IS NOT NULL
         ORDER BY l.position) AS placed,
       ARRAY(SELECT l.code FROM editorial.organization_language l WHERE l.organization_id = o.id ORDER BY l.position) AS languages,
       ${mailboxesSql("$2", "$1")} AS mailboxes
     FROM editorial.review_task t
     JOIN editorial.organization was ON was.id = t.organization_id
     JOIN editorial.organization o ON o.id = coalesce(was.merged_into, was.id)
     WHERE t.review_id = $1::uuid GROUP BY o.id`,
    reviewId,
    since,
  );
  return rows.map(({ placed, languages, ...task }) => ({
    ...task,
    locale: letterLocale({ countries: placed.length > 0 ? placed : task.countries, languages }),
  }));
}
