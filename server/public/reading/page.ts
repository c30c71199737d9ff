import { fail } from "../../errors.ts";

export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** One page of a list: how many, in which direction, from where. */
export interface Page {
  size: number;
  backward: boolean;
  /** The cursor to go on from, with the argument it came in. */
  from: { cursor: string; argument: "after" | "before" } | null;
}

export const largestPage = 100;
export const usualPage = 20;

/** Reads Relay's four arguments. Fails with BAD_PAGE_SIZE, or BAD_INPUT where the two directions are mixed. */
export function toPage({ first, after, last, before }: PageArguments): Page {
  const backward = last != null || (before != null && first == null);
  const wrong = backward
    ? first != null
      ? "first"
      : after != null
        ? "after"
        : null
    : before != null
      ? "before"
      : null;
  if (wrong)
    fail("BAD_INPUT", undefined, [
      {
        path: wrong,
        message: {
          en: "Page forward with `first` and `after`, or backward with `last` and `before`.",
          es: "Avanza con `first` y `after`, o retrocede con `last` y `before`.",
        },
      },
    ]);
  const size = (backward ? last : first) ?? usualPage;
  if (size < 1 || size > largestPage)
    fail("BAD_PAGE_SIZE", undefined, [
      {
        path: backward ? "last" : "first",
        message: { en: `Give 1 to ${largestPage}.`, es: `Indica de 1 a ${largestPage}.` },
      },
    ]);
  const cursor = backward ? before : after;
  return {
    size,
    backward,
    from: cursor == null ? null : { cursor, argument: backward ? "before" : "after" },
  };
}
