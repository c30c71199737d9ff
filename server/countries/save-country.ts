import type { Transaction } from "../database/prisma.ts";
import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { checkMessage } from "../organizations/checks/check-message.ts";
import { countryPolicy } from "../policies/country.ts";
import { authorize } from "../policies/law.ts";
import { changeCountry } from "./change-country.ts";
import { checkCountry } from "./check-country.ts";
import type { CountryInput } from "./country.input.ts";
import { countryShape } from "./country-shape.ts";
import type { CountryDocument } from "./document.ts";
import type { LoadedCountry } from "./load-countries.ts";
import { lockCountry } from "./lock-country.ts";
import { mergePages } from "./merge-pages.ts";
import { readCountryRevision } from "./read-country-revisions.ts";
import { refuseProblems } from "./refuse-problems.ts";
import { toCountry } from "./to-country.ts";

export interface SaveCountry {
  code: string;
  /** The revision from which the input started; 0 for a new page. */
  baseRevision: number;
  input: typeof CountryInput.$inferInput;
  message?: string | null;
  requestId?: string | null;
}

/** Saves a country page whole, or adds it; changes that others made to other fields since are kept. */
export async function saveCountry(
  work: Work,
  { code, baseRevision, input, message }: SaveCountry,
): Promise<{ code: string; revision: number; merged: string[] }> {
  const before = await lockCountry(work.tx, code);
  if (!before && baseRevision > 0)
    fail("NOT_FOUND", { en: `There is no page of ${code}.`, es: `No hay página de ${code}.` });
  authorize(countryPolicy, before ? "save" : "create", work.actor, { code });
  const yours = toCountry(code, input);
  // What others added since must not make up for what is missing here.
  refuseProblems(checkCountry(yours));
  const { document, taken } = before
    ? mergePages(
        { base: await baseOf(work.tx, before, baseRevision), theirs: before.document, yours },
        countryShape,
      )
    : { document: yours, taken: [] };
  const occasion = { kind: "EDIT", message: checkMessage(message) } as const;
  return { code, revision: await changeCountry(work, before, document, occasion), merged: taken };
}

/** The page at the revision that was looked at; one that was not there yet had nothing. */
async function baseOf(
  tx: Transaction,
  { document, revision }: LoadedCountry,
  number: number,
): Promise<CountryDocument> {
  if (number === revision) return document;
  const { code } = document;
  if (number === 0)
    return { code, slug: "", name: {}, sourceDate: null, texts: [], instruments: [], links: [] };
  return readCountryRevision(tx, code, number);
}
