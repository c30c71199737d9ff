import { type ListedFindingFragment, ListFindings } from "#operations/findings/list/list";
import { ask } from "../../ask/ask.ts";
import type { Listed } from "./actions.ts";
import { type FindingView, toVariables } from "./finding-view.ts";

/** As many as the door answers with at once. */
const pageSize = 100;

/** The first findings of a view, over its pages. Fails with an AskError. */
export async function readFirst(
  view: Pick<FindingView, "filter" | "sort">,
  wanted: number,
): Promise<Listed[]> {
  const all: Listed[] = [];
  for (let after: string | null = null; all.length < wanted; ) {
    const { findings }: { findings: FindingPage } = await ask(ListFindings, {
      ...toVariables(view),
      first: Math.min(pageSize, wanted - all.length),
      after,
    });
    all.push(...(findings.nodes as Listed[]));
    if (!findings.pageInfo.hasNextPage) break;
    after = findings.pageInfo.endCursor;
  }
  return all;
}

interface FindingPage {
  nodes: ListedFindingFragment[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
