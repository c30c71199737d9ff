import type { PublicReader } from "../../database/public-reader.ts";
import { fail } from "../../errors.ts";
import { fromCursor, toCursor } from "./cursor.ts";
import { largestPage } from "./page.ts";

export interface ChangeEdge {
  cursor: string;
  kind: "UPSERT" | "WITHDRAWN" | "REDIRECT";
  subject: "ORGANIZATION" | "COUNTRY" | "SECTION" | "TERM";
  edition: number;
  id: string;
  slug: string;
}

export interface ChangeFeed {
  edges: ChangeEdge[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

const order = "CHANGES";
/** The feed is read by machines: its pages may be larger than a list for people. */
const largestFeedPage = 10 * largestPage;

/** A cursor's key is an edition, its id an ordinal in it. */
function isPlace(edition: string | number, ordinal: string): boolean {
  return Number.isSafeInteger(edition) && Number(edition) >= 0 && /^\d{1,15}$/.test(ordinal);
}

/**
 * Reads the change feed on from a cursor, oldest first. At the feed's end the cursor given comes back, so that a
 * reader can always keep `endCursor` and ask again. One statement.
 */
export async function readChanges(
  reader: PublicReader,
  since: string | null,
  first: number,
): Promise<ChangeFeed> {
  if (first < 1 || first > largestFeedPage)
    fail(
      "BAD_PAGE_SIZE",
      {
        en: `\`first\` takes 1 to ${largestFeedPage} here.`,
        es: `Aquí \`first\` acepta de 1 a ${largestFeedPage}.`,
      },
      [
        {
          path: "first",
          message: { en: `Give 1 to ${largestFeedPage}.`, es: `Indica de 1 a ${largestFeedPage}.` },
        },
      ],
    );
  const from = since === null ? null : fromCursor(since, order, "since", isPlace);
  const ordinal = Number(from?.id ?? 0);
  const edition = Number(from?.key ?? 0);
  const { json } = await reader.read(
    `SELECT coalesce(json_agg(c ORDER BY c.edition, c.ordinal), '[]')::text FROM (
       SELECT edition, ordinal, kind, subject, id, slug FROM published.change
       WHERE (edition, ordinal) > ($1::bigint, $2::bigint) ORDER BY edition, ordinal LIMIT $3::int) c`,
    [edition, ordinal, first + 1],
  );
  const rows: (ChangeEdge & { ordinal: number })[] = JSON.parse(json!);
  const edges = rows.slice(0, first).map((row) => ({
    ...row,
    cursor: toCursor({ order, key: row.edition, id: String(row.ordinal) }),
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: since !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? since,
    },
  };
}
