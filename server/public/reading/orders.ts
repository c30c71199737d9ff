export type OrganizationOrder = "NAME" | "EDITED_AT" | "NEXT_DUE_AT" | "RELEVANCE" | "DISTANCE";

interface OrderShape {
  /** SQL of the sort key; ids settle ties. */
  key: (score: string) => string;
  type: string;
  descending: boolean;
  /** Whether a cursor's key can be one of this order's: one that the database can read as its type. */
  fits: (key: string | number) => boolean;
}

const isText = (key: string | number) => typeof key === "string";
const isNumber = (key: string | number) => typeof key === "number";

/** As the database writes a moment in JSON; it knows no offset of sixteen hours or more. */
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-](0\d|1[0-5]):\d{2}$/;

/** A moment in our era's first 9999 years, on a day that exists: JavaScript takes 30 February for a day in March. */
function isMoment(key: string | number): boolean {
  if (key === "-infinity") return true;
  if (typeof key !== "string" || !moment.test(key)) return false;
  const year = new Date(key).getUTCFullYear();
  const day = new Date(key.slice(0, 10));
  return year >= 1 && year <= 9999 && day.getUTCDate() === Number(key.slice(8, 10));
}

/** How organizations can be ordered, in SQL over `published.organization o` and the relation `near`. */
export const orders: Record<OrganizationOrder, OrderShape> = {
  NAME: { key: () => "o.sort_name", type: "text", descending: false, fits: isText },
  EDITED_AT: { key: () => "o.edited_at", type: "timestamptz", descending: true, fits: isMoment },
  NEXT_DUE_AT: {
    key: () => "coalesce(o.next_due_at, '-infinity')",
    type: "timestamptz",
    descending: false,
    fits: isMoment,
  },
  RELEVANCE: { key: (score) => score, type: "float8", descending: true, fits: isNumber },
  DISTANCE: { key: () => "near.distance", type: "float8", descending: false, fits: isNumber },
};
