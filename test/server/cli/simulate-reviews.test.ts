import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { review } from "../../../server/cli/commands/review.ts";
import { makeFolder } from "../../support/make-folder.ts";
import { runCommand } from "../../support/run-command.ts";

const simulate = (...words: string[]) => runCommand(review, {}, ...words);

test("plays reviews without a database, prints what comes of it and draws it", async () => {
  const folder = await makeFolder();
  const plot = join(folder, "plot.svg");
  const words = ["--simulate", "3", "--organizations", "100", "--seed", "5"];
  const { code, printed, said } = await simulate(...words, "--plot", plot);
  expect(code).toBe(0);
  expect(printed).toMatch(
    /^# The review, simulated\n\nMade by `posada review --simulate 3 --organizations 100 --seed 5`/,
  );
  expect(printed.match(/^\| \*?\*?\d+\*?\*? \| \d+ \| [\d.]+ % \| [\d.]+ % \| \d+ \| /gm)).toHaveLength(21);
  expect(said).toContain(plot);
  expect(await readFile(plot, "utf8")).toContain("Claims that are wrong and public</text>");
  await rm(folder, { recursive: true });
});

test.each([
  ["a number that is none", ["--simulate", "many"], "--simulate is many; give a whole number from 3 to 120."],
  ["too few months", ["--simulate=2"], "--simulate is 2; give a whole number from 3 to 120."],
  ["nothing", ["--simulate="], "--simulate is empty; give a whole number from 3 to 120."],
  [
    "too large a directory",
    ["--simulate", "24", "--organizations", "1000000"],
    "--organizations is 1000000; give a whole number from 100 to 100000.",
  ],
  [
    "what belongs to a real review",
    ["--simulate", "24", "--month", "2026-12"],
    "There is no --month here. See: posada help",
  ],
])("refuses %s", async (_what, words, message) => {
  await expect(simulate(...words)).rejects.toMatchObject({ code: "USAGE", message });
});

test("what belongs to a simulation is refused without one", async () => {
  await expect(simulate("--plot", "x.svg")).rejects.toMatchObject({
    message: "There is no --plot here. See: posada help",
  });
});
