import { isDeepStrictEqual } from "node:util";
import type { Prisma } from "../../generated/prisma/client.ts";
import type { CountryDocument, SectionDocument, TermDocument } from "../countries/document.ts";
import type { Transaction } from "../database/prisma.ts";
import type { Change } from "./editions.ts";
import { foldText } from "./fold-text.ts";
import { projectionVersion } from "./project-organization.ts";

type PublicCountry = CountryDocument & { editedAt: string };

/** Writes projected country pages; gives an UPSERT for each that changed. */
export async function writeCountries(
  tx: Transaction,
  countries: PublicCountry[],
  edition: number,
): Promise<Change[]> {
  const before = await tx.publishedCountry.findMany({
    where: { code: { in: countries.map(({ code }) => code) } },
  });
  const changes: Change[] = [];
  for (const document of countries) {
    const { code, slug } = document;
    const old = before.find((row) => row.code === code);
    if (isDeepStrictEqual(old?.document, document)) {
      await tx.publishedCountry.updateMany({
        where: { code, projectionVersion: { not: projectionVersion } },
        data: { projectionVersion },
      });
      continue;
    }
    const data = {
      slug,
      sortName: foldText(document.name.en ?? slug),
      document: toJson(document),
      edition,
      projectionVersion,
    };
    await tx.publishedCountry.upsert({ where: { code }, create: { code, ...data }, update: data });
    changes.push({ kind: "UPSERT", subject: "COUNTRY", id: code, slug });
  }
  return changes;
}

/** Makes the published sections and terms those given, in their order; gives what changed. */
export async function writeTaxonomy(
  tx: Transaction,
  sections: SectionDocument[],
  terms: TermDocument[],
): Promise<Change[]> {
  const changes: Change[] = [];
  const oldSections = await tx.publishedSection.findMany();
  for (const [position, section] of sections.entries()) {
    const old = oldSections.find(({ slug }) => slug === section.slug);
    const document = { ...section, position };
    if (isDeepStrictEqual(old?.document, document)) continue;
    const data = { position, document: toJson(document) };
    await tx.publishedSection.upsert({
      where: { slug: section.slug },
      create: { slug: section.slug, ...data },
      update: data,
    });
    changes.push({ kind: "UPSERT", subject: "SECTION", id: section.id, slug: section.slug });
  }
  const oldTerms = await tx.publishedTerm.findMany();
  for (const [position, term] of terms.entries()) {
    const { taxonomy, slug } = term;
    const old = oldTerms.find((row) => row.taxonomy === taxonomy && row.slug === slug);
    if (isDeepStrictEqual(old?.document, { ...term })) continue;
    const data = { position, document: toJson(term) };
    await tx.publishedTerm.upsert({
      where: { taxonomy_slug: { taxonomy, slug } },
      create: { taxonomy, slug, ...data },
      update: data,
    });
    changes.push({ kind: "UPSERT", subject: "TERM", id: term.id, slug });
  }
  return changes;
}

/** Our documents are plain JSON, which interfaces cannot say to Prisma's types. */
function toJson(document: object): Prisma.InputJsonObject {
  return document as Prisma.InputJsonObject;
}
