import { isDeepStrictEqual } from "node:util";
import type { SectionDocument, TermDocument } from "../countries/document.ts";
import type { Transaction } from "../database/prisma.ts";
import type { Change } from "./editions.ts";
import { toJson } from "./write-countries.ts";

/** Makes the published sections and terms those given, in their order; gives what changed. */
export async function writeTaxonomy(
  tx: Transaction,
  sections: SectionDocument[],
  terms: TermDocument[],
): Promise<Change[]> {
  return [...(await writeSections(tx, sections)), ...(await writeTerms(tx, terms))];
}

async function writeSections(tx: Transaction, sections: SectionDocument[]): Promise<Change[]> {
  const before = await tx.publishedSection.findMany({ orderBy: { slug: "asc" } });
  const gone = before.filter(({ slug }) => !sections.some((section) => section.slug === slug));
  await tx.publishedSection.deleteMany({ where: { slug: { in: gone.map(({ slug }) => slug) } } });
  const changes = gone.map(
    ({ slug, document }): Change => ({ kind: "WITHDRAWN", subject: "SECTION", id: idOf(document), slug }),
  );
  for (const [position, section] of sections.entries()) {
    const { id, slug } = section;
    const row = { slug, position, document: { ...section, position } };
    const old = before.find((seen) => seen.slug === slug);
    if (isDeepStrictEqual(old, row)) continue;
    const data = { ...row, document: toJson(row.document) };
    await tx.publishedSection.upsert({ where: { slug }, create: data, update: data });
    changes.push({ kind: "UPSERT", subject: "SECTION", id, slug });
  }
  return changes;
}

async function writeTerms(tx: Transaction, terms: TermDocument[]): Promise<Change[]> {
  const before = await tx.publishedTerm.findMany({ orderBy: [{ taxonomy: "asc" }, { slug: "asc" }] });
  const isSame = (a: { taxonomy: string; slug: string }) => (b: { taxonomy: string; slug: string }) =>
    a.taxonomy === b.taxonomy && a.slug === b.slug;
  const gone = before.filter((row) => !terms.some(isSame(row)));
  const changes: Change[] = [];
  for (const { taxonomy, slug, document } of gone) {
    await tx.publishedTerm.delete({ where: { taxonomy_slug: { taxonomy, slug } } });
    changes.push({ kind: "WITHDRAWN", subject: "TERM", id: idOf(document), slug });
  }
  for (const [position, term] of terms.entries()) {
    const { id, taxonomy, slug } = term;
    const row = { taxonomy, slug, position, document: term };
    if (isDeepStrictEqual(before.find(isSame(term)), row)) continue;
    const data = { ...row, document: toJson(term) };
    await tx.publishedTerm.upsert({
      where: { taxonomy_slug: { taxonomy, slug } },
      create: data,
      update: data,
    });
    changes.push({ kind: "UPSERT", subject: "TERM", id, slug });
  }
  return changes;
}

/** The id in a published document; one that was damaged has none. */
function idOf(document: unknown): string {
  return String((document as { id?: string } | null)?.id ?? "");
}
