import { LRUCache } from "lru-cache";
import { type Answer, sizeOf } from "./answer.ts";

/** Answers by what was asked. */
export interface AnswerStore {
  /** The answer that is kept for a question, fresh or not. */
  get(question: string): Answer | undefined;
  /** Keeps an answer; also after it was packed, when it has grown. */
  keep(question: string, answer: Answer): void;
  /** How many bytes are held. */
  readonly bytes: number;
}

/** A share of the room is for what was asked once. */
const shareOfNew = 0.2;
/** What an answer takes beside its bytes. */
const overhead = 1_000;
/** So many questions are remembered that had to go before they were asked again. */
const mostGone = 20_000;

/**
 * Keeps answers within so many bytes. What is asked a second time, while its answer is here or soon after, moves out of
 * the room of those that were asked once: a flood of questions that nobody asks twice pushes out only each other.
 */
export function createAnswerStore(mostBytes: number): AnswerStore {
  const gone = new LRUCache<string, true>({ max: mostGone });
  const room = (share: number, dispose?: (answer: Answer, question: string, why: string) => void) =>
    new LRUCache<string, Answer>({
      maxSize: Math.ceil(mostBytes * share),
      sizeCalculation: (answer, question) => sizeOf(answer) + question.length + overhead,
      dispose,
    });
  const again = room(1 - shareOfNew);
  const once = room(
    shareOfNew,
    (_answer, question, why) => void (why === "evict" && gone.set(question, true)),
  );
  return {
    get(question) {
      const kept = again.get(question);
      if (kept) return kept;
      const first = once.get(question);
      if (!first) return;
      once.delete(question);
      again.set(question, first);
      return first;
    },
    keep(question, answer) {
      const known = again.has(question) || gone.delete(question);
      const room = known ? again : once;
      // One that is there already is not weighed again.
      if (room.peek(question) === answer) room.delete(question);
      room.set(question, answer);
    },
    get bytes() {
      return once.calculatedSize + again.calculatedSize;
    },
  };
}
