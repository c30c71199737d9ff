import {
  type ListedTaskFragment,
  ListTasks,
  type ListTasksQueryVariables,
} from "#operations/reviews/tasks/tasks";
import { ask } from "../../ask/ask.ts";

/** As many as the door answers with at once. */
const pageSize = 100;

/** The first tasks of a list, over its pages. Fails with an AskError. */
export async function readFirstTasks(
  asked: Pick<ListTasksQueryVariables, "month" | "filter" | "orderBy" | "descending">,
  wanted: number,
): Promise<ListedTaskFragment[]> {
  const all: ListedTaskFragment[] = [];
  for (let after: string | null = null; all.length < wanted; ) {
    const { reviewTasks }: { reviewTasks: TaskPage } = await ask(ListTasks, {
      ...asked,
      first: Math.min(pageSize, wanted - all.length),
      after,
    });
    all.push(...reviewTasks.nodes);
    if (!reviewTasks.pageInfo.hasNextPage) break;
    after = reviewTasks.pageInfo.endCursor;
  }
  return all;
}

interface TaskPage {
  nodes: ListedTaskFragment[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
