import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";
import { generateDirectory } from "./generator/generate-directory.ts";
import { matchInDatabase } from "./match-in-database.ts";
import { seeds } from "./rates.ts";
import { wanted } from "./report.ts";
import { score } from "./score.ts";

let posada: TestDatabase;
beforeAll(async () => {
  posada = await cloneDatabase("empty");
});
afterAll(() => posada?.drop());

test("finds the duplicates of a small directory as well as is wanted of it", async () => {
  const directory = generateDirectory({ seed: seeds.dev, organizations: 600 });
  const found = score(directory, await matchInDatabase(posada.db, structuredClone(directory.documents)));
  expect(found.quality.f1).toBeGreaterThanOrEqual(wanted.f1);
  expect(found.precisionOfCertain).toBeGreaterThanOrEqual(wanted.precisionOfCertain);
  expect(found.blockingRecall).toBeGreaterThanOrEqual(wanted.blockingRecall);
});
