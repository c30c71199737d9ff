import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { isAbsolute, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { root } from "../../server/root.ts";
import { makeFolder } from "./make-folder.ts";

/** A program of Posada in a process of its own, with all it has said so far. */
export interface Program {
  child: ChildProcess;
  output: () => string;
  /** Settles with the exit code; null when a signal ended it. */
  ended: Promise<number | null>;
  /** Waits until it has said this; fails if it ends without. */
  said(text: string): Promise<void>;
}

const started = new Set<ChildProcess>();
const homes: string[] = [];

/** A data folder that the account Postgres runs as may enter. */
export async function makeHome(): Promise<string> {
  const folder = await makeFolder();
  homes.push(folder);
  return join(folder, "home");
}

/** A port on which nobody listens. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}

/** Where Node keeps what it compiled of our programs: starting is most of what a short one does. */
export const compileCache = join(root, "var/compile-cache");

/** Runs `server/main.ts` or another program with this environment alone, and with what was compiled of it before. */
export function runProgram(file: string, environment: Record<string, string>, ...words: string[]): Program {
  const child = spawn(process.execPath, ["--no-warnings", join(root, file), ...words], {
    cwd: root,
    env: {
      PATH: process.env.PATH!,
      LOG_LEVEL: "error",
      NODE_COMPILE_CACHE: compileCache,
      ...environment,
    },
    stdio: ["pipe", "pipe", "pipe"],
  });
  started.add(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  let over = false;
  const ended = once(child, "close").then(([code]) => {
    over = true;
    started.delete(child);
    return code as number | null;
  });
  return {
    child,
    ended,
    output: () => output,
    async said(text) {
      while (!output.includes(text)) {
        if (over) throw new Error(`It ended without saying "${text}": ${output}`);
        await pause(10);
      }
    },
  };
}

/** Runs a `posada` command to its end. */
export async function posada(
  environment: Record<string, string>,
  ...words: string[]
): Promise<{ code: number | null; output: string }> {
  const program = runProgram("server/cli/posada.ts", environment, ...words);
  const code = await program.ended;
  return { code, output: program.output() };
}

/** Starts the server and waits until it is ready. */
export async function startPosada(environment: Record<string, string>): Promise<Program> {
  const server = runProgram("server/main.ts", environment);
  await server.said("Posada is ready.");
  return server;
}

/** The process id of the data folder's Postgres, or 0. */
export async function postgresPid(home: string): Promise<number> {
  const record = await readFile(join(home, "database.json"), "utf8").catch(() => null);
  if (record === null) return 0;
  const { cluster } = JSON.parse(record);
  const folder = isAbsolute(cluster) ? cluster : join(home, cluster);
  const text = await readFile(join(folder, "postmaster.pid"), "utf8").catch(() => "");
  return Number.parseInt(text, 10) || 0;
}

/** Asks a server's public door. */
export async function ask(port: number, query: string) {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

/** Ends what a test left running and removes its data folders. */
export async function cleanUp(): Promise<void> {
  const left = [...started];
  for (const child of left) child.kill("SIGKILL");
  await Promise.all(
    left.map((child) => child.exitCode === null && child.signalCode === null && once(child, "exit")),
  );
  for (const folder of homes.splice(0)) {
    const pid = await postgresPid(join(folder, "home"));
    // Our own program started it, as the leader of a group of its own.
    if (pid > 0) {
      try {
        process.kill(-pid, "SIGKILL");
      } catch {
        // It has gone by itself.
      }
    }
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}
