import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { countryPolicy } from "../policies/country.ts";
import { authorize } from "../policies/law.ts";
import { changeCountry } from "./change-country.ts";
import { lockCountry } from "./lock-country.ts";
import { readCountryRevision } from "./read-country-revisions.ts";

export interface RestoreCountryRevision {
  code: string;
  revision: number;
  requestId?: string | null;
}

/** Makes a page say again what it said at an earlier revision, as a new revision. */
export async function restoreCountryRevision(
  work: Work,
  { code, revision: number }: RestoreCountryRevision,
): Promise<{ code: string; revision: number; merged: string[] }> {
  const before = await lockCountry(work.tx, code);
  if (!before) fail("NOT_FOUND", { en: `There is no page of ${code}.`, es: `No hay página de ${code}.` });
  authorize(countryPolicy, "restore", work.actor, { code });
  const document = await readCountryRevision(work.tx, code, number);
  const occasion = { kind: "RESTORE", message: `Revision ${number}` } as const;
  return { code, revision: await changeCountry(work, before, document, occasion), merged: [] };
}
