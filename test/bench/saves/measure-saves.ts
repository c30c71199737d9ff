import { availableParallelism } from "node:os";
import { measureOneByOne } from "./one-by-one.ts";
import type { Saves } from "./table.ts";
import { measureWriters } from "./writers.ts";

/** Seconds for saves one after the other, and for writers all at once. */
const seconds = { oneByOne: 8, writers: 30 };

/** The last core: interrupts mostly come to the first. */
const number = availableParallelism() - 1;

/** Measures those of the saves that were asked for: d one by one, e many writers. */
export async function measureSaves(only: string, say: (line: string) => void): Promise<Saves> {
  const saves: Saves = {};
  if (only.includes("d")) {
    say("d: saving one by one.");
    saves.oneByOne = {
      alone: await measureOneByOne(seconds.oneByOne, { number, withPostgres: false }),
      together: await measureOneByOne(seconds.oneByOne, { number, withPostgres: true }),
    };
  }
  if (only.includes("e")) {
    say("e: 32 writers.");
    saves.writers = await measureWriters(seconds.writers);
  }
  return saves;
}
