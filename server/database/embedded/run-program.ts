import { spawn } from "node:child_process";
import { dirname } from "node:path";
import type { Account } from "./account.ts";

/** The whole environment Postgres sees: the operator's own PG* and locale variables must not steer it. */
export const bareEnvironment = { LC_ALL: "C", TZ: "UTC" };

/** How a program ended, and everything it printed. */
export interface Ending {
  code: number | null;
  output: string;
}

/** Runs a Postgres program to its end, as the given account, with `input` on its standard input. */
export function runProgram(file: string, args: string[], account?: Account, input = ""): Promise<Ending> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      env: bareEnvironment,
      cwd: dirname(file), // a place that the account can enter, which our own working folder may not be
      windowsHide: true,
      ...(account && { uid: account.uid, gid: account.gid }),
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => (output += text));
    child.stdin.on("error", () => {}); // a program that ends early says why in its output
    child.stdin.end(input);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}
