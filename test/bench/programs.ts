import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { open, readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { root } from "../../server/root.ts";

/** A server in a process of its own. */
export interface Program {
  port: number;
  /** Milliseconds from the start of its process until it could answer. */
  startedIn: number;
  stop(): Promise<void>;
}

function stopOf(child: ChildProcess): () => Promise<void> {
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  // Whatever ends the bench, no server stays behind.
  const end = () => child.kill("SIGTERM");
  process.once("exit", end);
  return async () => {
    process.removeListener("exit", end);
    end();
    await gone;
  };
}

/** What `npm start` or `npm run posada` runs, without npm between us: its node flags count for memory and speed. */
export async function commandOf(script: "start" | "posada"): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  return scripts[script].split(" ").slice(1);
}

export interface PosadaOptions {
  /** Flags for node. */
  flags?: string[];
  seed?: "mexico" | "none";
  /** More of its environment. */
  environment?: Record<string, string>;
  /** The one core on which the server may run: alone, or together with the Postgres that it starts. */
  core?: { number: number; withPostgres: boolean };
}

/** Starts Posada itself on a data folder, as an operator would; its log goes to a file there. */
export async function startPosada(
  home: string,
  { flags = [], seed = "none", environment, core }: PosadaOptions = {},
): Promise<Program> {
  const port = await freePort();
  const log = await open(join(home, "bench-server.log"), "w");
  const node = [process.execPath, ...flags, ...(await commandOf("start"))];
  const [program, ...words] = core?.withPostgres
    ? ["taskset", "--cpu-list", String(core.number), ...node]
    : node;
  const started = performance.now();
  const child = spawn(program!, words, {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      POSADA_HOME: home,
      POSADA_SEED: seed,
      ...environment,
    },
    stdio: ["ignore", log.fd, log.fd],
  });
  await log.close();
  const stop = stopOf(child);
  while (!(await answers(`http://127.0.0.1:${port}/readyz`))) {
    if (child.exitCode !== null) throw new Error(`Posada did not start; see ${home}/bench-server.log.`);
    await pause(20);
  }
  const startedIn = performance.now() - started;
  // Postgres runs by now, and stays where it is.
  if (core && !core.withPostgres)
    execFileSync("taskset", ["--all-tasks", "--cpu-list", "--pid", String(core.number), String(child.pid)]);
  return { port, startedIn, stop };
}

/** Starts the reference on the owner's way into the same database. */
export async function startReference(databaseUrl: string): Promise<Program> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", join(import.meta.dirname, "reference", "main.ts")],
    {
      env: { PATH: process.env.PATH, DATABASE_URL: databaseUrl },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  return portOf(child, started);
}

/** Starts a bare server that sends what Posada at that port answers to a question, whatever it is asked. */
export async function startBare(posada: number, question: object): Promise<Program> {
  const body = JSON.stringify(question);
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`http://127.0.0.1:${posada}/graphql`, { method: "POST", headers, body });
  const started = performance.now();
  const file = join(import.meta.dirname, "bare", "main.ts");
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", file], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin!.end(Buffer.from(await answer.arrayBuffer()));
  return portOf(child, started);
}

/** A program that tells its port when it listens. */
async function portOf(child: ChildProcess, started: number): Promise<Program> {
  const stop = stopOf(child);
  for await (const line of createInterface({ input: child.stdout! }))
    return { port: Number(line), startedIn: performance.now() - started, stop };
  throw new Error("It ended without listening.");
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
