import { generateDirectory } from "./generator/generate-directory.ts";
import type { Matcher } from "./matcher.ts";
import { organizations, seeds } from "./rates.ts";
import type { Scored } from "./report.ts";
import { score } from "./score.ts";

export type Split = keyof typeof seeds;

/** Generates the directory of a split, lets the matcher see its documents, and scores what it says. */
export async function measureDuplicates(split: Split, matcher: Matcher): Promise<Scored> {
  const seed = seeds[split];
  const directory = generateDirectory({ seed, organizations });
  const matched = await matcher(structuredClone(directory.documents));
  return {
    split,
    seed,
    score: score(directory, matched),
    documents: new Map(directory.documents.map((document) => [document.id, document])),
  };
}
