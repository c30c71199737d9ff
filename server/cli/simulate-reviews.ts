import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fail } from "../errors.ts";
import { compareSettings } from "../reviews/simulation/compare-settings.ts";
import { simulationPage, simulationPicture } from "../reviews/simulation/simulation-page.ts";
import type { CommandContext } from "./command.ts";
import { readOptions } from "./read-options.ts";

/** Plays reviews in memory, by several capacities and intervals, and prints what comes of it; no database is opened. */
export async function simulateReviews({
  arguments: given,
  print,
  say,
  progress: onProgress,
}: CommandContext): Promise<number> {
  const names = ["simulate", "organizations", "seed", "plot"] as const;
  const { simulate = "", organizations = "10000", seed = "1", plot } = readOptions(given, names);
  const compared = compareSettings({
    months: readNumber("--simulate", simulate, { least: 3, most: 120 }),
    organizations: readNumber("--organizations", organizations, { least: 100, most: 100_000 }),
    seed: readNumber("--seed", seed, { least: 0, most: 2 ** 31 }),
    onProgress,
  });
  print(simulationPage(compared).trimEnd());
  if (plot !== undefined) {
    const path = resolve(plot);
    await writeFile(path, simulationPicture(compared));
    say(`The picture is ${path}`);
  }
  return 0;
}

function readNumber(name: string, text: string, { least, most }: { least: number; most: number }): number {
  const number = Number(text);
  if (text === "" || !Number.isInteger(number) || number < least || number > most)
    return fail("USAGE", `${name} is ${text || "empty"}; give a whole number from ${least} to ${most}.`);
  return number;
}
