import { isDeepStrictEqual } from "node:util";
import { recordEvent } from "../../audit/record-event.ts";
import type { Transaction } from "../../database/prisma.ts";
import { merge } from "../../documents/merge.ts";
import type { DocumentShape } from "../../documents/shape.ts";
import type { Work } from "../../editorial/work.ts";
import { fail } from "../../errors.ts";
import type { Words } from "../../locales.ts";
import { authorize } from "../../policies/law.ts";
import { sectionOrderPolicy } from "../../policies/section-order.ts";
import { lockSections } from "../locks/lock-sections.ts";

interface Order {
  country: string;
  section: string;
  /** Ids of the section's entries in the order wanted. */
  ids: string[];
  /** The same ids in the order in which the client saw them. */
  base: string[];
  requestId?: string | null;
}

interface Placed {
  id: string;
  sectionId: string;
  organizationId: string;
  position: number;
}

/** An order is merged as that of a document's items is. */
const shape: DocumentShape = { ids: { keyedBy: "id", ordered: true, item: {} } };
/** Ten times the longest page there is. */
const most = 1000;

/**
 * Puts the entries of a section of one country in order, as one publication; no organization gets a revision. Entries
 * that came since `base` stay behind those they stood behind, those that went are passed over; CONFLICT when somebody
 * else has moved entries meanwhile.
 */
export async function orderEntries(
  work: Work,
  { country, section, ids, base }: Order,
): Promise<{ ids: string[] }> {
  await lockSections(work.tx, [{ country, section }]);
  authorize(sectionOrderPolicy, "change", work.actor, { country });
  checkOrder(ids, base);
  const placed = await readPlaces(work.tx, country, section);
  if (placed.length === 0)
    fail("NOT_FOUND", {
      en: "No entry stands in that section of that country's page.",
      es: "No hay ninguna entrada en esa sección de la página de ese país.",
    });
  const order = mergeOrders(
    base,
    placed.map(({ id }) => id),
    ids,
  );
  const moved = placed.filter(({ id, position }) => order.indexOf(id) + 1 !== position);
  if (moved.length > 0) {
    const places = moved.map(({ id }) => ({ id, position: order.indexOf(id) + 1 }));
    await work.tx.$executeRaw`
      UPDATE editorial.entry e SET position = p.position
      FROM json_to_recordset(${JSON.stringify(places)}::json) AS p (id uuid, position int) WHERE e.id = p.id`;
    const { sectionId } = placed[0]!;
    await recordEvent(work, { action: "ORDERED", subject: "ORDER", subjectId: sectionId, country });
    work.touch({ organizations: moved.map(({ organizationId }) => organizationId) });
  }
  return { ids: order };
}

function checkOrder(ids: string[], base: string[]): void {
  if (ids.length > most)
    fail("TOO_MANY_ITEMS", {
      en: `A section has at most ${most} entries in one request.`,
      es: `Una sección tiene como máximo ${most} entradas en cada solicitud.`,
    });
  if (new Set(ids).size !== ids.length || !isDeepStrictEqual([...ids].sort(), [...base].sort()))
    fail("BAD_INPUT", undefined, [
      {
        path: "ids",
        message: {
          en: "It must have every id of `base` once, and no other: entries are only moved here.",
          es: "Debe tener una vez cada id de `base`, y ningún otro: aquí las entradas solo se mueven.",
        },
      },
    ]);
}

async function readPlaces(tx: Transaction, country: string, section: string): Promise<Placed[]> {
  return tx.entry.findMany({
    where: { countryCode: country, section: { slug: section } },
    select: { id: true, sectionId: true, organizationId: true, position: true },
    orderBy: { position: "asc" },
  });
}

function mergeOrders(...[base, theirs, yours]: [string[], string[], string[]]): string[] {
  const listed = (ids: string[]) => ({ ids: ids.map((id) => ({ id })) });
  const { document, conflicts } = merge(listed(base), listed(theirs), listed(yours), shape);
  if (conflicts.length > 0) fail("CONFLICT", undefined, conflicts.map(told));
  return (document.ids as { id: string }[]).map(({ id }) => id);
}

function told<T extends object>(conflict: T): T & { message: Words } {
  return {
    ...conflict,
    message: {
      en: "Somebody else has moved entries since. Look at their order, then send yours.",
      es: "Otra persona movió entradas entretanto. Mira su orden y después envía el tuyo.",
    },
  };
}
