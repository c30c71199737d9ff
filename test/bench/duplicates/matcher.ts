import type { OrganizationDocument } from "../../../server/organizations/document.ts";

/** Two documents, by their ids, in any order. */
export type Pair = [string, string];

export type Certainty = "CERTAIN" | "LIKELY" | "POSSIBLE";

export interface Judgement {
  pair: Pair;
  certainty: Certainty;
}

export interface Matched {
  /** The pairs that were compared at all: what blocking let through. */
  candidates: Iterable<Pair>;
  /** Those that were found alike, each once. */
  judgements: Iterable<Judgement>;
}

/** What the benchmark holds to its labels: it sees documents, and nothing else. */
export type Matcher = (documents: readonly OrganizationDocument[]) => Matched | Promise<Matched>;
