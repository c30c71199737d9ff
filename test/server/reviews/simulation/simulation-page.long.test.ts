import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { compareSettings } from "../../../../server/reviews/simulation/compare-settings.ts";
import { simulationPage, simulationPicture } from "../../../../server/reviews/simulation/simulation-page.ts";
import { root } from "../../../../server/root.ts";

const command =
  "npm run --silent posada -- review --simulate 24 --plot docs/pictures/review-simulation.svg > docs/review-simulation.md";

test("the page and the picture in docs/ are what a simulation of today comes to", async () => {
  const compared = compareSettings({ months: 24, organizations: 10_000, seed: 1 });
  const kept = async (path: string) => readFile(join(root, path), "utf8");
  expect({ by: command, page: await kept("docs/review-simulation.md") }).toEqual({
    by: command,
    page: simulationPage(compared),
  });
  expect(await kept("docs/pictures/review-simulation.svg")).toBe(simulationPicture(compared));
});
