import { isDeepStrictEqual } from "node:util";
import { recordEvent } from "../audit/record-event.ts";
import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { authorize } from "../policies/law.ts";
import { sectionPolicy } from "../policies/section.ts";
import { lockAllSections } from "./lock-all-sections.ts";

export interface OrderSections {
  /** Every section once, in the order wanted. */
  ids: string[];
  /** The order that was looked at. */
  base: string[];
  requestId?: string | null;
}

/** Puts the sections of all pages in order; refused with CONFLICT where somebody else did since. */
export async function orderSections(work: Work, { ids, base }: OrderSections): Promise<{ ids: string[] }> {
  const { tx, actor, touch } = work;
  const sections = await lockAllSections(tx);
  authorize(sectionPolicy, "order", actor, {});
  const theirs = sections.map(({ document }) => document.id);
  if (!isDeepStrictEqual(theirs, base))
    fail("CONFLICT", undefined, [
      {
        path: "ids",
        message: {
          en: "Somebody else put them in another order since. Look again.",
          es: "Otra persona les dio otro orden entretanto. Míralas de nuevo.",
        },
        base,
        theirs,
        yours: ids,
      },
    ]);
  if (!isDeepStrictEqual([...ids].sort(), [...theirs].sort()))
    fail("BAD_INPUT", undefined, [
      {
        path: "ids",
        message: {
          en: "These are not the sections there are. Name each once.",
          es: "Estas no son las secciones que hay. Nombra cada una una sola vez.",
        },
      },
    ]);
  // Two sections never share a place, not even for a moment: all step aside first.
  await tx.$executeRaw`UPDATE editorial.section SET position = -1 - position`;
  await tx.$executeRaw`
    UPDATE editorial.section SET position = array_position(${ids}::uuid[], id) - 1`;
  if (!isDeepStrictEqual(ids, theirs)) await recordEvent(work, { action: "ORDERED", subject: "ORDER" });
  touch({ taxonomy: true });
  return { ids };
}
