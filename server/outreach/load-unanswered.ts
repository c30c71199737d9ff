import type { Transaction } from "../database/prisma.ts";
import type { Locale } from "../locales.ts";
import { letterLocale } from "./letter-locale.ts";
import { mailboxesSql } from "./mailboxes-sql.ts";
import type { AskedBy, Unanswered } from "./next-step.ts";

/** An organization that was asked in a review and has not answered. */
export interface AskedOrganization extends Unanswered {
  reviewId: string;
  organizationId: string;
  locale: Locale;
}

/** What is older is past: a newer review has asked since, or a person has gone on. */
const oldestDays = 120;
const dayLength = 24 * 60 * 60 * 1000;

type Row = Pick<AskedOrganization, "reviewId" | "organizationId" | "mailboxes"> & {
  letters: (Omit<AskedBy, "at"> & { at: string })[];
  placed: string[];
  languages: string[];
};

/**
 * Public organizations that were asked, in the last review that asked them, and have neither answered nor been checked by
 * anybody since. Those that are merged are what they have become part of.
 */
export async function loadUnanswered(tx: Transaction, now: Date): Promise<AskedOrganization[]> {
  const oldest = new Date(now.getTime() - oldestDays * dayLength);
  const rows = await tx.$queryRawUnsafe<Row[]>(
    `WITH asked AS (
       SELECT l.review_id, r.month, o.id AS organization_id, bool_or(e.answered_at IS NOT NULL) AS answered,
         min(coalesce(l.sent_at, l.handed_at, l.made_at)) AS since,
         array_agg(was.id) AS ids,
         json_agg(json_build_object('kind', l.kind, 'state', l.state, 'address', l.address,
           'at', coalesce(l.sent_at, l.handed_at, l.made_at)) ORDER BY l.kind, l.made_at) AS letters
       FROM editorial.outreach_letter l
       JOIN editorial.review r ON r.id = l.review_id
       JOIN editorial.letter_entry e ON e.letter_id = l.id
       JOIN editorial.organization was ON was.id = e.organization_id
       JOIN editorial.organization o ON o.id = coalesce(was.merged_into, was.id)
       WHERE l.made_at > $1::timestamptz AND o.status = 'PUBLISHED'
       GROUP BY l.review_id, r.month, o.id
     ), latest AS (
       SELECT DISTINCT ON (organization_id) * FROM asked ORDER BY organization_id, month DESC
     )
     SELECT a.review_id AS "reviewId", o.id AS "organizationId", a.letters,
       coalesce(nullif(ARRAY(SELECT l.country FROM editorial.location l WHERE l.organization_id = o.id AND l.country IS NOT NULL
         ORDER BY l.position), '{}'),
         ARRAY(SELECT DISTINCT e.country_code FROM editorial.entry e WHERE e.organization_id = o.id ORDER BY 1)) AS placed,
       ARRAY(SELECT l.code FROM editorial.organization_language l WHERE l.organization_id = o.id ORDER BY l.position) AS languages,
       ${mailboxesSql("$1", "a.review_id")} AS mailboxes
     FROM latest a JOIN editorial.organization o ON o.id = a.organization_id
     WHERE NOT a.answered AND (o.unconfirmed_since IS NULL OR o.unconfirmed_since < a.since)
       AND NOT EXISTS (
         SELECT FROM editorial.claim c JOIN editorial.verification v ON v.claim_id = c.id
         WHERE c.kind = 'PRESENCE' AND c.organization_id = ANY (a.ids || o.id) AND v.recorded_at > a.since
           AND v.outcome NOT IN ('NO_ANSWER', 'UNREACHABLE')
           AND NOT EXISTS (SELECT FROM editorial.verification_withdrawal w WHERE w.verification_id = v.id))
     ORDER BY a.month, o.id`,
    oldest,
  );
  return rows.map(({ letters, placed, languages, ...row }) => ({
    ...row,
    letters: letters.map((letter) => ({ ...letter, at: new Date(letter.at) })),
    locale: letterLocale({ countries: placed, languages }),
  }));
}
