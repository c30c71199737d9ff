import { randomUUID } from "node:crypto";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { loadDocuments } from "../../../server/organizations/load-documents.ts";
import { examine } from "../../../server/publishing/doctor.ts";
import { toInput } from "../../factories/organization-input.ts";
import { percentile } from "../load.ts";
import { editorialPath, type Saving, saveMutation, startSaving } from "./saving.ts";

/** Many writers on few organizations. */
export interface Writers {
  writers: number;
  organizations: number;
  seconds: number;
  /** Saves that were acknowledged, and those that were refused because somebody else had changed the same field. */
  saved: number;
  conflicts: number;
  perSecond: number;
  p50: number;
  p99: number;
  /** Acknowledged changes that are not in exactly one revision. */
  lost: number;
  /** Answers that were neither a save nor a conflict, such as a deadlock. */
  failed: number;
  /** What the doctor found afterwards. */
  complaints: number;
}

interface Acknowledged {
  organizationId: string;
  mark: string;
}

const writers = 32;
const shared = 8;

/** Lets 32 writers loose on 8 organizations, all through the editorial door, and looks what became of every save. */
export async function measureWriters(seconds: number): Promise<Writers> {
  const saving = await startSaving();
  try {
    const ids = saving.organizations.slice(0, shared).map(({ document }) => document.id);
    const acknowledged: Acknowledged[] = [];
    const latencies: number[] = [];
    const refused = { conflicts: 0, failed: 0 };
    const end = performance.now() + seconds * 1000;
    await Promise.all(
      Array.from({ length: writers }, async () => {
        while (performance.now() < end) {
          const organizationId = ids[Math.floor(Math.random() * shared)]!;
          const mark = `mark ${randomUUID()}`;
          const [seen] = await loadDocuments(saving.db, [organizationId]);
          const sent = performance.now();
          const code = await save(saving, seen!.revision, withMark(seen!.document, mark));
          latencies.push(performance.now() - sent);
          if (code === null) acknowledged.push({ organizationId, mark });
          else refused[code === "CONFLICT" ? "conflicts" : "failed"] += 1;
        }
      }),
    );
    const round = { perSecond: acknowledged.length / seconds, latencies: latencies.sort((a, b) => a - b) };
    return {
      writers,
      organizations: shared,
      seconds,
      saved: acknowledged.length,
      ...refused,
      perSecond: round.perSecond,
      p50: percentile(round, 0.5),
      p99: percentile(round, 0.99),
      lost: await countLost(saving, acknowledged),
      complaints: (await examine(saving.db)).complaints.length,
    };
  } finally {
    await saving.stop();
  }
}

/** One of the fields that two people seldom change at once, with a mark that comes nowhere else. */
function withMark(document: OrganizationDocument, mark: string): OrganizationDocument {
  const changed = structuredClone(document);
  const labelled = [...changed.phones, ...changed.emails, ...changed.links];
  const noted = changed.entries.map(({ note }) => note);
  const texts = [...labelled.map(({ label }) => label), ...noted];
  texts[Math.floor(Math.random() * texts.length)]![["en", "es", "fr"][Math.floor(Math.random() * 3)]!] = mark;
  return changed;
}

/** Saves as a form would; gives the code of a refusal, or null. */
async function save({ port, key }: Saving, baseRevision: number, document: OrganizationDocument) {
  const response = await fetch(`http://127.0.0.1:${port}${editorialPath}`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
    body: JSON.stringify({
      query: saveMutation,
      variables: { id: document.id, baseRevision, input: toInput(document), requestId: randomUUID() },
    }),
  });
  const { errors } = await response.json();
  return errors ? (errors[0].extensions.code as string) : null;
}

/** How many changes are not told by exactly one revision, as what it put in place. */
async function countLost({ db }: Saving, acknowledged: Acknowledged[]): Promise<number> {
  const told = await db.$queryRaw<{ mark: string; revisions: number }[]>`
    SELECT m.mark, count(*)::int AS revisions
    FROM editorial.revision r
    CROSS JOIN LATERAL jsonb_array_elements(r.changes) AS change
    CROSS JOIN LATERAL (SELECT substring(change ->> 'replacement_value' FROM 'mark [0-9a-f-]{36}') AS mark) AS m
    WHERE m.mark IS NOT NULL GROUP BY m.mark`;
  const revisions = new Map(told.map((row) => [row.mark, row.revisions]));
  return acknowledged.filter(({ mark }) => revisions.get(mark) !== 1).length;
}
