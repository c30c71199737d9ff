import { setTimeout as pause } from "node:timers/promises";
import { PosadaError } from "../../errors.ts";
import { attach } from "./attach.ts";
import { type Hold, type Role, takeHold } from "./hold.ts";
import { runningPostmaster } from "./postmaster.ts";
import type { Cluster } from "./start-postgres.ts";

/** Who holds, and whom to tell. */
export interface Holder {
  as: Role;
  say: (line: string) => void;
  onRestart?: (() => void) | undefined;
}

/** A place at the database that is taken again, at the same port, whenever Postgres dies; until it is closed. */
export async function keepHold(
  cluster: Cluster,
  holder: Holder,
): Promise<{ port: number; close(): Promise<void> }> {
  let hold: Hold | undefined = await attach(cluster, holder.as);
  const { port } = hold;
  let closing: Promise<void> | undefined;
  let returning: Promise<void> | undefined;
  watch(hold);
  return {
    port,
    close: () => {
      closing ??= finish();
      return closing;
    },
  };

  function watch(held: Hold): void {
    void held.lost.then(() => {
      if (closing) return;
      hold = undefined;
      returning = comeBack();
    });
  }

  async function comeBack(): Promise<void> {
    holder.say("The embedded database stopped unexpectedly; starting it again.");
    const said = new Set<string>();
    while (!closing) {
      try {
        hold = await attach(cluster, holder.as, port);
        break;
      } catch (problem) {
        const { message } = problem as Error;
        if (!said.has(message)) holder.say(message);
        said.add(message);
        if (problem instanceof PosadaError && problem.code === "ALREADY_RUNNING") return;
      }
      await pause(250);
    }
    if (!hold || closing) return;
    if (hold.port !== port)
      holder.say(`The embedded database moved to port ${hold.port}. Start Posada again.`);
    watch(hold);
    holder.onRestart?.();
  }

  async function finish(): Promise<void> {
    await returning;
    // A release can fail when Postgres dies in that moment. What is left of it, or came back, is asked again.
    for (let attempt = 0; attempt < 100; attempt++) {
      try {
        hold ??= await takeAny();
        if (hold) return await hold.release();
      } catch {
        hold = undefined;
      }
      if (!(await runningPostmaster(cluster.folder))) return;
      await pause(50);
    }
  }

  /** To leave properly it takes a command's place; the server's may be someone else's by now. */
  async function takeAny(): Promise<Hold | undefined> {
    const running = await runningPostmaster(cluster.folder);
    return running?.status === "ready" ? takeHold(cluster, running.port, "command") : undefined;
  }
}
