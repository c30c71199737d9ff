import type { Transaction } from "../database/prisma.ts";
import type { Work } from "../editorial/work.ts";
import type { FieldProblem } from "../errors.ts";
import { checkMessage } from "../organizations/checks/check-message.ts";
import { findUnknownWords } from "../organizations/checks/find-unknown-words.ts";
import { cleanLine } from "../texts.ts";
import { type BatchResult, runBatch } from "./run-batch.ts";
import { saveChanged } from "./save-changed.ts";

/** Slugs of taxonomy terms; one that is both added and removed is there afterwards. */
export interface TermChanges {
  addHelps?: readonly string[] | null;
  removeHelps?: readonly string[] | null;
  addAudiences?: readonly string[] | null;
  removeAudiences?: readonly string[] | null;
}

const vocabularies = {
  addHelps: "helps",
  removeHelps: "helps",
  addAudiences: "audiences",
  removeAudiences: "audiences",
} as const satisfies Record<keyof TermChanges, string>;
const names = Object.keys(vocabularies) as (keyof TermChanges)[];
type Lists = Record<keyof TermChanges, string[]>;

/** Gives many organizations kinds of help and audiences, and takes others away. */
export function setTerms(
  work: Work,
  {
    ids,
    message,
    ...changes
  }: TermChanges & { ids: readonly string[]; message?: string | null; requestId?: string | null },
): Promise<BatchResult> {
  const why = checkMessage(message);
  const lists = Object.fromEntries(
    names.map((name) => [name, (changes[name] ?? []).map(cleanLine)]),
  ) as Lists;
  return runBatch(work, {
    verb: "setTerms",
    ids,
    input: { ...lists, message: why },
    check: () => checkTerms(work.tx, lists),
    change: (own, before) => {
      const helps = changed(before.document.helps, lists.addHelps, lists.removeHelps);
      const audiences = changed(before.document.audiences, lists.addAudiences, lists.removeAudiences);
      return saveChanged(own, before, { ...before.document, helps, audiences }, why);
    },
  });
}

async function checkTerms(tx: Transaction, lists: Lists): Promise<FieldProblem[]> {
  if (names.every((name) => lists[name].length === 0))
    return [
      {
        path: "addHelps",
        message: {
          en: "Nothing would change. Name a term to be added or taken away.",
          es: "No cambiaría nada. Elige un término para agregar o quitar.",
        },
      },
    ];
  const words = names.flatMap((name) =>
    lists[name].map((word, index) => ({ kind: vocabularies[name], word, path: `${name}[${index}]` })),
  );
  return findUnknownWords(tx, words);
}

function changed(terms: string[], add: string[], remove: string[]): string[] {
  return [...new Set([...terms.filter((term) => !remove.includes(term)), ...add])];
}
