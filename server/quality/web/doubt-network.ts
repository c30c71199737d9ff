import type { Looked } from "./keep-look.ts";
import type { LeasedCheck } from "./lease-check.ts";
import type { Reason } from "./outcomes.ts";

/** What a closed network of our own looks like, too. */
const doubtful: ReadonlySet<Reason | null> = new Set([
  ...(["TIMEOUT", "NOT_LISTENING", "UNREACHABLE", "BROKEN_OFF"] as const),
  ...(["NO_SUCH_DOMAIN", "DNS_BROKEN", "OUR_NETWORK"] as const),
]);
/** So many hosts that do not answer, and none that does, are no accident; so many more, and going on is of no use. */
const fewHosts = 3;
const manyHosts = 8;

interface Held {
  check: LeasedCheck;
  looked: Looked;
}

/**
 * Holds back what may be the fault of our own network until somebody out there has answered. Where nobody does, it says so
 * in place of calling every link of the directory dead.
 */
export function doubtNetwork(keep: (held: Held) => Promise<void>) {
  let answered = false;
  let held: Held[] = [];
  const flush = async (change: (looked: Looked) => Looked) => {
    const all = held;
    held = [];
    for (const { check, looked } of all) await keep({ check, looked: change(looked) });
  };
  const hosts = () => new Set(held.map(({ check }) => check.host)).size;
  const isAway = (most: number) => !answered && hosts() >= most;
  return {
    async take(check: LeasedCheck, looked: Looked): Promise<void> {
      if ("seen" in looked && !answered && doubtful.has(looked.seen.failed)) {
        held.push({ check, looked });
        return;
      }
      if ("seen" in looked && looked.seen.status !== null) answered = true;
      await keep({ check, looked });
      if (answered) await flush((told) => told);
    },
    /** Whether it is of no use to go on. */
    isAway: () => isAway(manyHosts),
    /** Keeps what is held back; gives whether it was our own network. */
    async end(): Promise<boolean> {
      const away = isAway(fewHosts);
      await flush((looked) =>
        away && "seen" in looked ? { seen: { ...looked.seen, failed: "OUR_NETWORK" } } : looked,
      );
      return away;
    },
  };
}
