import { createInterface } from "node:readline/promises";

/** The first line that comes in at standard input; empty where none comes. */
export async function readLine(): Promise<string> {
  for await (const line of createInterface({ input: process.stdin })) return line;
  return "";
}
