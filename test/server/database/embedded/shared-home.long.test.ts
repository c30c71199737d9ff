import { afterEach, test } from "@jest/globals";
import { openWhileClosing } from "./open-while-closing.ts";
import { cleanScratch, usedHome } from "./scratch.ts";

afterEach(cleanScratch);

test("a server that opens while a command closes always has a working database, two hundred times", async () => {
  await openWhileClosing(await usedHome(), 200);
});
