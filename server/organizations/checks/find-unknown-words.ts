import type { Transaction } from "../../database/prisma.ts";
import type { FieldProblem } from "../../errors.ts";
import type { Words } from "../../locales.ts";
import { readVocabulary, type Vocabulary } from "./read-vocabulary.ts";

/** A word that somebody names, of which vocabulary, and where it stands. */
export interface NamedWord {
  kind: keyof Vocabulary;
  word: string;
  path: string;
}

/** The words that are in no vocabulary, each at its path. */
export async function findUnknownWords(tx: Transaction, words: NamedWord[]): Promise<FieldProblem[]> {
  if (words.length === 0) return [];
  const known = await readVocabulary(tx);
  return words
    .filter(({ kind, word }) => !known[kind].includes(word))
    .map(({ kind, path }) => ({ path, message: messages[kind] }));
}

const messages: Record<keyof Vocabulary, Words> = {
  helps: {
    en: "No kind of help has this slug. Choose one of those there are.",
    es: "Ese tipo de ayuda no existe. Elige uno de los que hay.",
  },
  audiences: {
    en: "No audience has this slug. Choose one of those there are.",
    es: "Ese grupo de personas no existe. Elige uno de los que hay.",
  },
  countries: {
    en: "There is no page for this country. Choose one of those there are, or have one added.",
    es: "No hay página de este país. Elige uno de los que hay, o pide que se agregue.",
  },
  sections: {
    en: "No section has this slug. Choose one of those there are.",
    es: "Esa sección no existe. Elige una de las que hay.",
  },
};
