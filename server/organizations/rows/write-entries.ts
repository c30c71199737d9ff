import { isDeepStrictEqual } from "node:util";
import type { Transaction } from "../../database/prisma.ts";
import type { Entry } from "../document.ts";
import { lockSections } from "../locks/lock-sections.ts";
import type { Rewritten } from "./write-difference.ts";

type Placed = Entry & { organizationId: string };

/** What differs in the entries: what leaves its section, what is new in one, and what only says something else. */
interface Difference {
  gone: Placed[];
  came: Placed[];
  noted: Placed[];
}

/**
 * Makes the entries of organizations those of their documents. One that is new in its section goes to the section's
 * end; the others stay where they are, and one that goes leaves a gap that nobody sees.
 */
export async function writeEntries(tx: Transaction, all: Rewritten[]): Promise<void> {
  const differences = all.map(differenceOf);
  const gone = differences.flatMap((difference) => difference.gone);
  const came = differences.flatMap((difference) => difference.came);
  await lockSections(tx, [...gone, ...came]);
  if (gone.length > 0)
    await tx.$executeRaw`
      DELETE FROM editorial.entry e
      USING json_to_recordset(${JSON.stringify(gone)}::json) AS g (id uuid, "organizationId" uuid)
      WHERE e.id = g.id AND e.organization_id = g."organizationId"`;
  await writeNotes(
    tx,
    differences.flatMap((difference) => difference.noted),
  );
  await append(tx, came);
}

function differenceOf({ before, after }: Rewritten): Difference {
  const placed = (entries: Entry[]) => entries.map((entry) => ({ ...entry, organizationId: after.id }));
  const [old, young] = [before?.entries ?? [], after.entries];
  const isIn = (entries: Entry[]) => (entry: Entry) => entries.some((other) => isSamePlace(other, entry));
  const said = new Map(old.map(({ id, note }) => [id, note]));
  return {
    gone: placed(old.filter((entry) => !isIn(young)(entry))),
    came: placed(young.filter((entry) => !isIn(old)(entry))),
    noted: placed(
      young.filter((entry) => isIn(old)(entry) && !isDeepStrictEqual(said.get(entry.id), entry.note)),
    ),
  };
}

function isSamePlace(one: Entry, other: Entry): boolean {
  return one.id === other.id && one.country === other.country && one.section === other.section;
}

async function writeNotes(tx: Transaction, noted: Placed[]): Promise<void> {
  if (noted.length === 0) return;
  await tx.$executeRaw`
    UPDATE editorial.entry e SET note = n.note
    FROM json_to_recordset(${JSON.stringify(noted)}::json) AS n (id uuid, "organizationId" uuid, note jsonb)
    WHERE e.id = n.id AND e.organization_id = n."organizationId"`;
}

/** Puts entries at the end of their sections, which are locked, in the order given. */
async function append(tx: Transaction, came: Placed[]): Promise<void> {
  if (came.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO editorial.entry (id, organization_id, country_code, section_id, position, note)
    SELECT e.id, e."organizationId", e.country, s.id,
      coalesce((SELECT max(o.position) FROM editorial.entry o WHERE o.country_code = e.country AND o.section_id = s.id), 0)
        + row_number() OVER (PARTITION BY e.country, e.section ORDER BY e.ordinal),
      e.note
    FROM ROWS FROM (json_to_recordset(${JSON.stringify(came)}::json)
        AS (id uuid, "organizationId" uuid, country text, section text, note jsonb))
      WITH ORDINALITY AS e (id, "organizationId", country, section, note, ordinal)
    LEFT JOIN editorial.section s ON s.slug = e.section`;
}
