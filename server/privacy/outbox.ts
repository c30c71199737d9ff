import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { letterTexts } from "./letter-texts.ts";
import type { TermPattern } from "./term-pattern.ts";
import { percentRead } from "./words.ts";

/** The letters in the outbox folder that have a term, also in an address; one letter is in memory at a time. */
export async function findLetters(home: string, { pattern }: TermPattern): Promise<string[]> {
  const folder = join(home, "outbox");
  const search = new RegExp(pattern);
  const found: string[] = [];
  for (const name of await namesIn(folder)) {
    // A letter may be taken away meanwhile.
    const letter = await readFile(join(folder, name)).catch(() => Buffer.alloc(0));
    const texts = letterTexts(letter);
    if (texts.some((text) => search.test(text) || search.test(percentRead(text)))) found.push(name);
  }
  return found;
}

/** Takes away the letters that have a term; gives how many. */
export async function removeLetters(home: string, expressions: TermPattern): Promise<number> {
  const found = await findLetters(home, expressions);
  for (const name of found) await rm(join(home, "outbox", name), { force: true });
  return found.length;
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((problem: NodeJS.ErrnoException) => {
    if (problem.code === "ENOENT") return [];
    throw problem;
  });
  // Also what was being written when a process ended.
  return names.filter((name) => /\.(eml|part)$/.test(name)).sort();
}
