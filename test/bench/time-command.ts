import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { root } from "../../server/root.ts";
import { commandOf } from "./programs.ts";

/** One run of a `posada` command: how long it took, the most memory it held at once, and what it said. */
export interface CommandRun {
  seconds: number;
  megabytes: number;
  said: string;
}

/** How often to look at the memory; Linux keeps the highest mark, so that no peak between is missed. */
const glance = 200;

/** Runs a `posada` command on a data folder as an operator does, in a process of its own. */
export async function timeCommand(home: string, ...words: string[]): Promise<CommandRun> {
  const started = performance.now();
  const child = spawn(process.execPath, [...(await commandOf("posada")), ...words], {
    cwd: root,
    env: { PATH: process.env.PATH, POSADA_HOME: home },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout!.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  let kilobytes = 0;
  const look = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, "utf8").catch(() => "");
    kilobytes = Math.max(kilobytes, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
  }, glance);
  const [code] = await once(child, "exit");
  clearInterval(look);
  if (code !== 0) throw new Error(`posada ${words[0]} ended with ${code}.`);
  return { seconds: (performance.now() - started) / 1000, megabytes: kilobytes / 1024, said };
}
