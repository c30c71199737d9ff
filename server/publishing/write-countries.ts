import { isDeepStrictEqual } from "node:util";
import type { Prisma } from "../../generated/prisma/client.ts";
import type { CountryDocument } from "../countries/document.ts";
import type { Transaction } from "../database/prisma.ts";
import type { Change } from "./editions.ts";
import { foldText } from "./fold-text.ts";
import { projectionVersion } from "./project-organization.ts";

type PublicCountry = CountryDocument & { editedAt: string };

interface CountryRow {
  code: string;
  slug: string;
  sortName: string;
  document: PublicCountry;
}

/** What `published` keeps of a country page: the document, and the columns that it is found and ordered by. */
export function countryRow(document: PublicCountry): CountryRow {
  const { code, slug, name } = document;
  return { code, slug, sortName: foldText(name.en ?? slug), document };
}

/**
 * Makes the published pages of the given codes the projected ones; gives an UPSERT for each that changed, and a
 * WITHDRAWN for each that has none any more.
 */
export async function writeCountries(
  tx: Transaction,
  countries: PublicCountry[],
  { codes, edition }: { codes: string[]; edition: number },
): Promise<Change[]> {
  const before = await tx.publishedCountry.findMany({
    where: { code: { in: codes } },
    orderBy: { code: "asc" },
    omit: { edition: true },
  });
  const gone = before.filter(({ code }) => !countries.some((country) => country.code === code));
  await tx.publishedCountry.deleteMany({ where: { code: { in: gone.map(({ code }) => code) } } });
  const changes = gone.map(
    ({ code, slug }): Change => ({ kind: "WITHDRAWN", subject: "COUNTRY", id: code, slug }),
  );
  for (const row of countries.map(countryRow)) {
    const { code, slug } = row;
    const { projectionVersion: version, ...old } = before.find((seen) => seen.code === code) ?? {};
    const same = isDeepStrictEqual(old, row);
    if (same && version === projectionVersion) continue;
    const data = { ...row, document: toJson(row.document), projectionVersion };
    await tx.publishedCountry.upsert({
      where: { code },
      create: { ...data, edition },
      update: same ? { projectionVersion } : { ...data, edition },
    });
    if (!same) changes.push({ kind: "UPSERT", subject: "COUNTRY", id: code, slug });
  }
  return changes;
}

/** Our documents are plain JSON, which interfaces cannot say to Prisma's types. */
export function toJson(document: object): Prisma.InputJsonObject {
  return document as Prisma.InputJsonObject;
}
