import type { Transaction } from "../../database/prisma.ts";

/** The words that organizations may name: terms in their order, sections and countries by their words, which stay. */
export interface Vocabulary {
  sections: string[];
  helps: string[];
  audiences: string[];
  countries: string[];
}

/** Reads the words that there are now. */
export async function readVocabulary(tx: Transaction): Promise<Vocabulary> {
  const [vocabulary] = await tx.$queryRaw<Vocabulary[]>`
    SELECT
      ARRAY(SELECT slug FROM editorial.section ORDER BY slug COLLATE "C") AS sections,
      ARRAY(SELECT slug FROM editorial.taxonomy_term WHERE taxonomy = 'HELP' ORDER BY position) AS helps,
      ARRAY(SELECT slug FROM editorial.taxonomy_term WHERE taxonomy = 'AUDIENCE' ORDER BY position) AS audiences,
      ARRAY(SELECT code FROM editorial.country ORDER BY code) AS countries`;
  return vocabulary!;
}
