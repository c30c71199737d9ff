import type { Directory } from "./generator/generate-directory.ts";
import type { Certainty, Judgement, Matched, Pair } from "./matcher.ts";
import { clusterOf, joined, keyOf, pairsWithin } from "./pairs.ts";

/** How many of how many. */
export interface Share {
  of: number;
  hit: number;
}

interface Quality {
  precision: number;
  recall: number;
  f1: number;
}

export interface Wrong {
  pair: Pair;
  /** What the matcher said of it; null when it said nothing. */
  certainty: Certainty | null;
  /** Whether it was compared at all. */
  compared: boolean;
  /** What happened to a copy, or in which way two are alike that are not the same. */
  because: string[];
}

export interface Score {
  documents: number;
  truePairs: number;
  candidates: number;
  judged: Record<Certainty, number>;
  /** Of the pairs that were called certain or likely, against every pair within a true cluster. */
  quality: Quality;
  /** The same where who is alike to one is taken to be alike to all. */
  joinedQuality: Quality;
  precisionOfCertain: number;
  blockingRecall: number;
  /** Pairs of an entry and its copy: found certain or likely, for each thing that happened to the copy. */
  byCorruption: Map<string, Share>;
  /** The same for how many things happened. */
  byCount: Map<number, Share>;
  /** Pairs of two copies of one organization, each harmed in its own way. */
  betweenCopies: Share;
  /** Pairs that look alike and are not, of each kind: wrongly called certain or likely. */
  byHardNegative: Map<string, Share>;
  /** Both worst first: missed although little had happened, believed although wrong. */
  misses: Wrong[];
  falseAlarms: Wrong[];
}

const isFound = (certainty: Certainty | undefined) => certainty === "CERTAIN" || certainty === "LIKELY";
const ratio = (hit: number, of: number) => (of === 0 ? 1 : hit / of);

function qualityOf(right: number, found: number, wanted: number): Quality {
  const precision = ratio(right, found);
  const recall = ratio(right, wanted);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

function count<K>(shares: Map<K, Share>, key: K, hit: boolean): void {
  const share = shares.get(key) ?? { of: 0, hit: 0 };
  shares.set(key, { of: share.of + 1, hit: share.hit + (hit ? 1 : 0) });
}

/** Refuses what cannot be scored honestly: a pair of one, an unknown id, a pair that is judged twice. */
function readJudgements(judgements: Iterable<Judgement>, known: ReadonlySet<string>): Map<string, Judgement> {
  const byPair = new Map<string, Judgement>();
  for (const judgement of judgements) {
    const [one, other] = judgement.pair;
    const key = keyOf(judgement.pair);
    if (one === other || !known.has(one) || !known.has(other)) throw new Error(`No such pair: ${key}.`);
    if (byPair.has(key)) throw new Error(`Judged twice: ${key}.`);
    byPair.set(key, judgement);
  }
  return byPair;
}

/** Holds what a matcher said to the labels of the directory. */
export function score({ documents, truth, copies, hardNegatives }: Directory, matched: Matched): Score {
  const judged = readJudgements(matched.judgements, new Set(documents.map(({ id }) => id)));
  const candidates = new Set([...matched.candidates].map(keyOf));
  const certaintyOf = (pair: Pair) => judged.get(keyOf(pair))?.certainty;
  const cluster = clusterOf(truth);
  const same = ([one, other]: Pair) => cluster(one) === cluster(other);
  const truePairs = truth.flatMap(pairsWithin);
  const found = [...judged.values()].filter(({ certainty }) => isFound(certainty));
  const certain = found.filter(({ certainty }) => certainty === "CERTAIN");
  const right = found.filter(({ pair }) => same(pair)).length;
  const together = joined(found.map(({ pair }) => pair)).flatMap(pairsWithin);

  const copyById = new Map(copies.map((copy) => [copy.id, copy]));
  const whatHappened = (pair: Pair) => pair.flatMap((id) => copyById.get(id)?.corruptions ?? []);
  const byCorruption = new Map<string, Share>();
  const byCount = new Map<number, Share>();
  for (const { id, of, corruptions } of copies) {
    const hit = isFound(certaintyOf([id, of]));
    count(byCount, corruptions.length, hit);
    for (const kind of corruptions) count(byCorruption, kind, hit);
  }
  const copyPairs = truePairs.filter((pair) => pair.every((id) => copyById.has(id)));

  // Copies of two that look alike look alike too.
  const clusters = new Map(truth.map((ids) => [ids[0]!, ids]));
  const entriesOf = (id: string) => clusters.get(cluster(id)) ?? [id];
  const kindsOf = new Map<string, string[]>();
  const byHardNegative = new Map<string, Share>();
  for (const { kind, pair } of hardNegatives)
    for (const one of entriesOf(pair[0]))
      for (const other of entriesOf(pair[1])) {
        const key = keyOf([one, other]);
        kindsOf.set(key, [...(kindsOf.get(key) ?? []), kind]);
        count(byHardNegative, kind, isFound(certaintyOf([one, other])));
      }

  const wrong = (pair: Pair, because: string[]): Wrong => ({
    pair,
    certainty: certaintyOf(pair) ?? null,
    compared: candidates.has(keyOf(pair)),
    because,
  });
  const steps = [null, "POSSIBLE", "LIKELY", "CERTAIN"];
  return {
    documents: documents.length,
    truePairs: truePairs.length,
    candidates: candidates.size,
    judged: {
      CERTAIN: certain.length,
      LIKELY: found.length - certain.length,
      POSSIBLE: judged.size - found.length,
    },
    quality: qualityOf(right, found.length, truePairs.length),
    joinedQuality: qualityOf(together.filter(same).length, together.length, truePairs.length),
    precisionOfCertain: ratio(certain.filter(({ pair }) => same(pair)).length, certain.length),
    blockingRecall: ratio(truePairs.filter((pair) => candidates.has(keyOf(pair))).length, truePairs.length),
    byCorruption,
    byCount,
    betweenCopies: {
      of: copyPairs.length,
      hit: copyPairs.filter((pair) => isFound(certaintyOf(pair))).length,
    },
    byHardNegative,
    misses: truePairs
      .filter((pair) => !isFound(certaintyOf(pair)))
      .map((pair) => wrong(pair, whatHappened(pair)))
      .sort(
        (one, other) =>
          one.because.length - other.because.length ||
          steps.indexOf(one.certainty) - steps.indexOf(other.certainty) ||
          Number(one.compared) - Number(other.compared),
      ),
    falseAlarms: found
      .filter(({ pair }) => !same(pair))
      .map(({ pair }) => wrong(pair, kindsOf.get(keyOf(pair)) ?? ["no known likeness"]))
      .sort((one, other) => steps.indexOf(other.certainty) - steps.indexOf(one.certainty)),
  };
}
