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
