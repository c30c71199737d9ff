import { builder } from "../../editorial/builder.ts";
import type { OrganizationOrder } from "./list-orders.ts";

export const OrganizationOrderRef = builder.enumType("OrganizationOrder", {
  description: "How organizations are ordered. Ties are settled by id.",
  values: {
    NAME: { description: "By name; the order when nothing else is asked." },
    EDITED: { description: "Last edited first." },
    DUE: { description: "Overdue first; then what was never verified; then what falls due next." },
    RELEVANCE: { description: "Best match first; only with `search`, where it is the usual order." },
  } satisfies Record<OrganizationOrder, { description: string }>,
});
