import { setTimeout as wait } from "node:timers/promises";
import type { TestApp } from "../../support/app.ts";

/** One change, as the feed tells of it. */
export interface FollowedChange {
  edition: number;
  kind: string;
  subject: string;
  id: string;
  slug: string;
}

const question = `query Follow($since: String) { edition changes(since: $since, first: 50) {
  edges { edition kind subject id slug } pageInfo { hasNextPage endCursor } } }`;
const pause = 20;
/** So often is asked again, at the end, for an edition that is published: five seconds long. */
const patience = 250;

/** Follows the change feed at the public door from its beginning, as a copy elsewhere does. */
export function followChanges(posada: Pick<TestApp, "query">) {
  let end: number | null = null;
  const follow = async () => {
    const followed: FollowedChange[] = [];
    let since: string | null = null;
    for (let left = patience; left > 0; ) {
      if (end !== null) left -= 1;
      const { data, errors } = await posada.query(question, { since });
      if (errors) throw new Error(JSON.stringify(errors));
      const { edges, pageInfo } = data.changes;
      followed.push(...edges);
      since = pageInfo.endCursor;
      if (pageInfo.hasNextPage) continue;
      if (end !== null && data.edition >= end) return followed;
      await wait(pause);
    }
    throw new Error(`The door does not know of edition ${end}.`);
  };
  const following = follow();
  // It is awaited at the end only; until then nobody else may take its failure for a stray one.
  following.catch(() => {});
  return {
    /** All that was followed, up to that edition. */
    async upTo(edition: number): Promise<FollowedChange[]> {
      end = edition;
      return following;
    },
  };
}
