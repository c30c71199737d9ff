import { ReadLatest, type ReadLatestQuery } from "#operations/organizations/saving/saving";
import { ask } from "../../ask/ask.ts";

export type LatestRevision = ReadLatestQuery["revisions"]["nodes"][number];

/** More are not told one by one. */
const most = 20;

/**
 * The revisions that others made after one, the newest first. Empty for those who may not read history, and where it
 * cannot be asked just now: it is only told beside something that holds by itself.
 */
export async function revisionsAfter(
  { id, revision, may }: { id: string; revision: number; may: readonly string[] },
  after: number,
): Promise<LatestRevision[]> {
  if (!may.includes("readHistory") || revision <= after) return [];
  try {
    const { revisions } = await ask(ReadLatest, {
      organizationId: id,
      first: Math.min(revision - after, most),
    });
    return revisions.nodes.filter(({ number }) => number > after);
  } catch {
    return [];
  }
}
