import { type AskError, toAskError } from "../ask/ask-error.ts";

/** The first try again comes soon, for what was a hiccup; then twice as long each time, but at least twice a minute. */
const firstPause = 1000;
const longestPause = 30_000;

/** How long to wait before trying again, in milliseconds, after so many tries. */
export function pauseAfter(tries: number): number {
  return Math.min(firstPause * 2 ** (tries - 1), longestPause);
}

interface Patience {
  /** Called each time nothing came through. */
  waits(error: AskError): void;
  /** Settles when it is worth trying before the pause is over: the network is back, or somebody says so. */
  woken(): Promise<void>;
  /** Ends the waiting when nobody is there any more for whom it would be done. */
  signal: AbortSignal;
}

/**
 * Asks until there is an answer, be it a refusal: what only passes, such as a network that is away, is tried again.
 * The question must carry one request id, so that the server does once what reached it twice.
 */
export async function askPatiently<Answer>(
  ask: () => Promise<Answer>,
  { waits, woken, signal }: Patience,
): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask();
    } catch (thrown) {
      const error = toAskError(thrown);
      if (!error.passing) throw error;
      waits(error);
      const over = new AbortController();
      await Promise.race([pause(pauseAfter(tries), AbortSignal.any([signal, over.signal])), woken()]);
      over.abort();
      if (signal.aborted) throw error;
    }
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
