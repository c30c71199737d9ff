import { builder } from "./builder.ts";

export interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

export const PageInfoRef = builder.objectRef<PageInfo>("PageInfo").implement({
  description: "Where a page stands in its list (Relay).",
  fields: (t) => ({
    hasNextPage: t.exposeBoolean("hasNextPage", { description: "There is more behind this page." }),
    hasPreviousPage: t.exposeBoolean("hasPreviousPage", { description: "There is more before this page." }),
    startCursor: t.exposeString("startCursor", {
      nullable: true,
      description: "Cursor of the page's first item.",
    }),
    endCursor: t.exposeString("endCursor", {
      nullable: true,
      description: "Cursor of the page's last item; give it as `after` to go on.",
    }),
  }),
});

/** Where a page of edges stands, from its first to its last cursor. */
export function pageInfoOf({
  edges,
  hasNextPage,
  hasPreviousPage,
}: Pick<PageInfo, "hasNextPage" | "hasPreviousPage"> & { edges: { cursor: string }[] }): PageInfo {
  return {
    hasNextPage,
    hasPreviousPage,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
}
