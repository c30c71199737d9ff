import { ExportOrganizations } from "#operations/organizations/list/list";
import { ask } from "../../ask/ask.ts";
import type { Listed } from "./columns.ts";
import type { ListFilter } from "./list-filter.ts";
import { type Sort, toVariables } from "./list-view.ts";

/** Reads all that the filter finds, a hundred at a time, and says how far it has come. */
export async function readAll(
  filter: ListFilter,
  sort: Sort,
  { signal, onProgress }: { signal: AbortSignal; onProgress(done: number, total: number): void },
): Promise<Listed[]> {
  const all: Listed[] = [];
  for (let after: string | null = null; ; ) {
    const { organizations }: { organizations: Page } = await ask(
      ExportOrganizations,
      { ...toVariables(filter, sort), after },
      { signal },
    );
    all.push(...organizations.nodes);
    onProgress(all.length, organizations.totalCount);
    if (!organizations.pageInfo.hasNextPage) return all;
    after = organizations.pageInfo.endCursor;
  }
}

interface Page {
  nodes: Listed[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
