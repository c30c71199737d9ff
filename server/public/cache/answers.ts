import type { ExecutionResult } from "graphql";
import { isUnavailable } from "../format-error.ts";
import type { Operation, Ran } from "../run-operation.ts";
import { type Answer, toAnswer } from "./answer.ts";
import { createAnswerStore } from "./answer-store.ts";
import type { EditionWatch } from "./edition-watch.ts";
import type { MediaType, Question } from "./question.ts";

/** What a question came to: an answer, one that may be old by now, or a result with errors, which nobody keeps. */
export type Found =
  | { kind: "hit" | "miss" | "stale"; answer: Answer }
  | { kind: "unkept"; result: ExecutionResult }
  | { kind: "away" };

interface Options {
  watch: EditionWatch;
  run: (operation: Operation) => Promise<Ran>;
  now: () => Date;
  /** Whether answers are kept at all. */
  keeps: boolean;
}

/** What all kept answers may take together. */
export const mostBytes = 64 * 1024 * 1024;
/** Larger ones are not kept. */
const mostOfOne = 4 * 1024 * 1024;
/** After so many milliseconds without the database, answers are marked as old. */
const awayAfter = 5_000;
/** After so many, nobody is told anything. */
const silentAfter = 15 * 60_000;

export type Answers = ReturnType<typeof createAnswers>;

/**
 * Answers questions with finished bytes, each tagged with the edition that was read in the same snapshot, and given only
 * while that is the newest one known. Whoever asks the same at once waits for one read. While the database is away, the
 * last bytes are given, marked.
 */
export function createAnswers({ watch, run, now, keeps }: Options) {
  const store = createAnswerStore(mostBytes);
  const underWay = new Map<string, { since: number | null; reading: Promise<Found> }>();

  /** The answer that is kept for a question and holds now. */
  function findFresh(key: string): Answer | undefined {
    if (watch.silence() > awayAfter) return;
    const answer = store.get(key);
    if (answer?.edition !== watch.edition) return;
    if (answer.until !== null && answer.until <= now()) return;
    return watch.serve(answer.edition) ? answer : undefined;
  }

  /** What there was to say last, while it can be said. */
  function findOld(key: string): Answer | undefined {
    return watch.silence() > silentAfter ? undefined : store.get(key);
  }

  async function readNow(question: Question, mediaType: MediaType): Promise<Found> {
    const { result, edition, until } = await run(question);
    if (result.errors?.some(isUnavailable)) {
      const old = findOld(question.key);
      if (old) return { kind: "stale", answer: old };
    }
    if (result.errors || edition === null) return { kind: "unkept", result };
    const contentType = `${mediaType}; charset=utf-8`;
    const answer = toAnswer(JSON.stringify(result), { edition, until, contentType });
    if (answer.bytes.identity.length <= mostOfOne && keeps) store.keep(question.key, answer);
    return { kind: "miss", answer };
  }

  return {
    findFresh,
    /** Reads what is not kept, or what was said last where the database is away. */
    async find(question: Question, mediaType: MediaType): Promise<Found> {
      const { key } = question;
      const fresh = findFresh(key);
      if (fresh) return { kind: "hit", answer: fresh };
      if (watch.silence() > awayAfter && watch.edition !== null) {
        const old = findOld(key);
        if (old) return { kind: "stale", answer: old };
        if (watch.silence() > silentAfter) return { kind: "away" };
      }
      const running = underWay.get(key);
      // One that began before something was published may not know of it.
      if (running && running.since === watch.edition) return running.reading;
      const begun = { since: watch.edition, reading: readNow(question, mediaType) };
      underWay.set(key, begun);
      const end = () => void (underWay.get(key) === begun && underWay.delete(key));
      begun.reading.then(end, end);
      return begun.reading;
    },
    /** Counts the bytes of an answer that was packed since. */
    packed: (key: string, answer: Answer) => {
      if (keeps && store.get(key) === answer) store.keep(key, answer);
    },
    get bytes() {
      return store.bytes;
    },
  };
}
