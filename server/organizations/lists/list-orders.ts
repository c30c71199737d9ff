import { orders as publicOrders } from "../../public/reading/orders.ts";

export type OrganizationOrder = "NAME" | "EDITED" | "DUE" | "RELEVANCE";

const { EDITED_AT, NEXT_DUE_AT, NAME, RELEVANCE } = publicOrders;

/**
 * How organizations are ordered, in SQL over `editorial.organization o`. Cursors carry the keys, which therefore say
 * nothing that is kept from anybody. By due dates, what was never verified is due now: behind all that is overdue, and
 * before all that is not due yet.
 */
export const orders = {
  NAME,
  EDITED: EDITED_AT,
  DUE: { ...NEXT_DUE_AT, fits: (key: string | number) => isDuePlace(String(key).split(" ")) },
  RELEVANCE,
};

/** Where a page of a list by due dates begins, and what is now in all of that list: the moment of its first page. */
export interface DuePlace {
  at: string;
  asOf: string;
}

/** The place that a cursor's key names; without one, the beginning of a list that is read now. */
export function readDue(key: string | number | undefined, now: Date): DuePlace {
  const [at, asOf] = String(key ?? "").split(" ") as [string, string?];
  return { at, asOf: asOf ?? now.toISOString().replace("Z", "+00:00") };
}

/** The key of a cursor that leads on in the same list. */
export function writeDue(key: string | number, { asOf }: DuePlace): string {
  return `${key} ${asOf}`;
}

/** The key by which rows are ordered; `asOf` is the moment's placeholder. */
export function dueSql(asOf: string): string {
  return `coalesce(o.next_due_at, ${asOf}::timestamptz)`;
}

function isDuePlace([at, asOf, ...rest]: string[]): boolean {
  const [isKey, isMoment] = [at, asOf].map((part) => part !== undefined && NEXT_DUE_AT.fits(part));
  return rest.length === 0 && isKey === true && isMoment === true;
}
