/** Two, so that Postgres looks up and writes for the one while the other computes. */
const lanes = 2;

/**
 * Does the work for all that is handed out, one after the other, two at a time, until nothing is left or the signal stops
 * it between two of them. Where one fails the other ends, and then the failure is thrown.
 */
export async function inLanes<Item>(
  next: () => Promise<Item | null>,
  work: (item: Item) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  let isBroken = false;
  let turn: Promise<unknown> = Promise.resolve();
  const handOut = () => {
    const mine = turn.then(next);
    turn = mine.catch(() => {});
    return mine;
  };
  const lane = async () => {
    while (!isBroken && !signal?.aborted) {
      const item = await handOut();
      if (item === null) return;
      await work(item);
    }
  };
  const outcomes = await Promise.allSettled(
    Array.from({ length: lanes }, () =>
      lane().catch((error) => {
        isBroken = true;
        throw error;
      }),
    ),
  );
  for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
}
