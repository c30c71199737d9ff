import type { Transaction } from "../database/prisma.ts";
import { type FieldProblem, fail } from "../errors.ts";
import type { PurgeTerm } from "./read-terms.ts";
import { termPattern } from "./term-pattern.ts";

const places = {
  section: { en: "section", es: "la sección" },
  kind: { en: "kind of help or audience", es: "el tipo de ayuda o grupo de personas" },
  country: { en: "country", es: "el país" },
};

/** Refuses with BAD_INPUT terms that stand in a section's, a country's or a taxonomy term's name: nobody is called that. */
export async function refuseVocabulary(tx: Transaction, terms: readonly PurgeTerm[]): Promise<void> {
  const words = await tx.$queryRaw<{ what: keyof typeof places; slug: string; texts: string }[]>`
    SELECT 'section' AS what, slug, name::text AS texts FROM editorial.section
    UNION ALL SELECT 'kind', slug, name::text FROM editorial.taxonomy_term
    UNION ALL SELECT 'country', slug, name::text FROM editorial.country ORDER BY 1, 2`;
  const problems: FieldProblem[] = terms.flatMap((term, index) => {
    const search = new RegExp(termPattern([term]).pattern);
    const hit = words.find(({ slug, texts }) => search.test(slug) || search.test(texts));
    if (!hit) return [];
    const { en, es } = places[hit.what];
    const message = {
      en: `It is a word of the directory's own, in the ${en} \`${hit.slug}\`: give more of the name.`,
      es: `Es una palabra del propio directorio, en ${es} \`${hit.slug}\`: escribe más del nombre.`,
    };
    return [{ path: `terms[${index}].text`, message }];
  });
  if (problems.length > 0) fail("BAD_INPUT", undefined, problems);
}
