import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { countryPolicy } from "../policies/country.ts";
import { authorize } from "../policies/law.ts";
import { changeCountry } from "./change-country.ts";
import { countryShape } from "./country-shape.ts";
import { lockCountry } from "./lock-country.ts";
import { mergePages } from "./merge-pages.ts";
import { readCountryRevision } from "./read-country-revisions.ts";

export interface RestoreCountryRevision {
  code: string;
  /** The number of the revision to go back to. */
  revision: number;
  /** The revision that was looked at: what others changed since is kept. Without it everything is put back. */
  baseRevision?: number | null;
  requestId?: string | null;
}

/** Makes a page say again what it said at an earlier revision, as a new revision. */
export async function restoreCountryRevision(
  work: Work,
  { code, revision: number, baseRevision }: RestoreCountryRevision,
): Promise<{ code: string; revision: number; merged: string[] }> {
  const before = await lockCountry(work.tx, code);
  if (!before) fail("NOT_FOUND", { en: `There is no page of ${code}.`, es: `No hay página de ${code}.` });
  authorize(countryPolicy, "restore", work.actor, { code });
  const yours = await readCountryRevision(work.tx, code, number);
  const theirs = before.document;
  const base = baseRevision == null ? theirs : await readCountryRevision(work.tx, code, baseRevision);
  const { document, taken } = mergePages({ base, theirs, yours }, countryShape);
  const occasion = { kind: "RESTORE", message: `Revision ${number}` } as const;
  return { code, revision: await changeCountry(work, before, document, occasion), merged: taken };
}
