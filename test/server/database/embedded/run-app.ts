import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { compileCache } from "../../../support/run-posada.ts";

/** One line that the app printed. */
export interface AppEvent {
  url?: string;
  said?: string;
  restarted?: boolean;
  closed?: boolean;
  refused?: string;
  message?: string;
}

/** A running app, and everything it has printed so far. */
export interface App {
  pid: number;
  events: AppEvent[];
  /** Waits for the first event that has this key; fails if the app ends without it. */
  told(key: keyof AppEvent): Promise<AppEvent>;
  close(): Promise<void>;
  kill(): Promise<void>;
  /** Settles with the exit code when the process has ended by itself. */
  ended: Promise<number | null>;
}

const running = new Set<ChildProcess>();

/** Starts the app in a process of its own, from this checkout or from a copy of it. */
export function runApp(
  options: { home: string; as: "server" | "command"; uid?: number; onceOnly?: boolean; durable?: boolean },
  checkout = process.cwd(),
): App {
  // A copy of the checkout is gone after its test: what is compiled for it would never be of use again.
  const cache = checkout === process.cwd() ? { NODE_COMPILE_CACHE: compileCache } : {};
  const child = spawn(
    process.execPath,
    ["--no-warnings", join(checkout, "test/server/database/embedded/app.ts"), JSON.stringify(options)],
    { cwd: checkout, stdio: ["pipe", "pipe", "pipe"], env: { PATH: "/usr/bin:/bin", ...cache } },
  );
  running.add(child);
  const events: AppEvent[] = [];
  let complaints = "";
  child.stderr.setEncoding("utf8").on("data", (text) => (complaints += text));
  child.stdin.on("error", () => {});
  const lines = createInterface(child.stdout);
  lines.on("line", (line) => events.push(JSON.parse(line)));
  const ended = once(child, "close").then(([code]) => {
    running.delete(child);
    return code as number | null;
  });
  return {
    pid: child.pid as number,
    events,
    ended,
    async told(key) {
      let over = false;
      void ended.then(() => (over = true));
      for (;;) {
        const found = events.find((event) => event[key] !== undefined);
        if (found) return found;
        if (over) throw new Error(`The app ended without "${key}": ${JSON.stringify(events)} ${complaints}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    async close() {
      child.stdin.end("close\n");
      await ended;
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** Kills the apps that a failed test left running. */
export async function killLeftApps(): Promise<void> {
  const left = [...running];
  for (const child of left) child.kill("SIGKILL");
  await Promise.all(
    left.map((child) => child.exitCode === null && child.signalCode === null && once(child, "exit")),
  );
}
