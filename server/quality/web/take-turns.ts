import { setTimeout as sleep } from "node:timers/promises";
import type { Way } from "./way.ts";

/** Has each host asked for one thing at a time, with a pause of milliseconds after it, whoever asks. */
export function takeTurns(pause: number): Way["inTurn"] {
  const last = new Map<string, Promise<unknown>>();
  return <T>(host: string, work: () => Promise<T>): Promise<T> => {
    const before = last.get(host) ?? Promise.resolve();
    const done = before.then(work);
    const rest = async () => {
      if (pause > 0) await sleep(pause, undefined, { ref: false });
    };
    // What was not done needs no pause after it.
    const over = done
      .then(rest, () => {})
      .then(() => {
        if (last.get(host) === over) last.delete(host);
      });
    last.set(host, over);
    return done;
  };
}
