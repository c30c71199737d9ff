import type { Transaction } from "../database/prisma.ts";
import { type FieldProblem, fail } from "../errors.ts";
import type { PurgeTerm } from "./read-terms.ts";
import { termPattern } from "./term-pattern.ts";

/** Refuses with BAD_INPUT terms that stand in a section's, a country's or a taxonomy term's name: nobody is called that. */
export async function refuseVocabulary(tx: Transaction, terms: readonly PurgeTerm[]): Promise<void> {
  const words = await tx.$queryRaw<{ what: string; slug: string; texts: string }[]>`
    SELECT 'section' AS what, slug, name::text AS texts FROM editorial.section
    UNION ALL SELECT 'kind of help or audience', slug, name::text FROM editorial.taxonomy_term
    UNION ALL SELECT 'country', slug, name::text FROM editorial.country ORDER BY 1, 2`;
  const problems: FieldProblem[] = terms.flatMap((term, index) => {
    const search = new RegExp(termPattern([term]).pattern);
    const hit = words.find(({ slug, texts }) => search.test(slug) || search.test(texts));
    if (!hit) return [];
    const message = `It is a word of the directory's own, in the ${hit.what} \`${hit.slug}\`: give more of the name.`;
    return [{ path: `terms[${index}].text`, message }];
  });
  if (problems.length > 0) fail("BAD_INPUT", undefined, problems);
}
