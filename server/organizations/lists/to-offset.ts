import { fail } from "../../errors.ts";
import type { Words } from "../../locales.ts";

/** Beyond this a list is not paged through by hand; what is skipped is read all the same. */
const largestOffset = 100_000;

/** How many rows of a list to skip; none where it goes on from a cursor. Fails with BAD_INPUT. */
export function toOffset({ offset, after }: { offset?: number | null; after?: string | null }): number {
  if (offset == null) return 0;
  const refuse = (message: Words) => fail("BAD_INPUT", undefined, [{ path: "offset", message }]);
  if (after != null)
    refuse({ en: "Give `offset` or `after`, not both.", es: "Indica `offset` o `after`, no los dos." });
  if (offset < 0 || offset > largestOffset)
    refuse({ en: `Give 0 to ${largestOffset}.`, es: `Indica de 0 a ${largestOffset}.` });
  return offset;
}
