import { randomUUID } from "node:crypto";
import { toInput } from "../../factories/organization-input.ts";
import { load, percentile, rawRequest } from "../load.ts";
import type { PosadaOptions } from "../programs.ts";
import { editorialPath, type Saving, saveMutation, startSaving } from "./saving.ts";

/** Saves of one organization, one after the other. */
export interface OneByOne {
  slug: string;
  /** Bytes of its document. */
  bytes: number;
  perSecond: number;
  p50: number;
  p99: number;
}

/** More than can be saved in the time that there is. */
const mostPerSecond = 1000;

/**
 * Saves the largest organization of the Mexico page again and again over HTTP, by one client that waits for each
 * answer, at a Posada that is held to one core where one is named.
 */
export async function measureOneByOne(seconds: number, core?: PosadaOptions["core"]): Promise<OneByOne> {
  const saving = await startSaving(core);
  try {
    const { document } = saving.organizations[0]!;
    await run(saving, 4);
    const { perSecond, latencies } = await run(saving, seconds);
    const [p50, p99] = [0.5, 0.99].map((share) => percentile({ perSecond, latencies }, share));
    const bytes = JSON.stringify(document).length;
    return { slug: document.slug, bytes, perSecond, p50: p50!, p99: p99! };
  } finally {
    await saving.stop();
  }
}

/** Each request goes on from the revision that the one before it made; a save that fails stops the bench. */
async function run({ db, port, key, organizations }: Saving, seconds: number) {
  const { document } = organizations[0]!;
  const { id } = document;
  const { revision } = await db.organization.findUniqueOrThrow({ where: { id } });
  const requests = Array.from({ length: seconds * mostPerSecond }, (_, index) => {
    const phones = document.phones.map((phone) => ({ ...phone, label: { en: `Desk ${randomUUID()}` } }));
    const variables = {
      id,
      baseRevision: revision + index,
      input: toInput({ ...document, phones }),
      requestId: randomUUID(),
    };
    return rawRequest(editorialPath, { query: saveMutation, variables }, key);
  });
  const round = await load(port, requests, { connections: 1, seconds });
  const after = await db.organization.findUniqueOrThrow({ where: { id } });
  if (after.revision !== revision + round.latencies.length)
    throw new Error(`${round.latencies.length} saves made ${after.revision - revision} revisions.`);
  return round;
}
