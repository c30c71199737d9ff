import { afterEach, expect, test } from "@jest/globals";
import { openEmbedded } from "../../../../server/database/embedded/open-embedded.ts";
import { isAlive } from "../../../../server/database/embedded/postmaster.ts";
import { cleanScratch, postgresPid, query, usedHome } from "./scratch.ts";

afterEach(cleanScratch);

const quiet = { say: () => {}, durable: false };

test("a server that opens while a command closes always has a working database, two hundred times", async () => {
  const home = await usedHome();
  for (let round = 0; round < 200; round++) {
    const command = await openEmbedded({ home, as: "command", ...quiet });
    const closed = command.close();
    // From "just before" to "long after" the command asks whether it is alone and Postgres stops.
    await new Promise((resolve) => setTimeout(resolve, (round % 40) * 0.8));
    const server = await openEmbedded({ home, as: "server", ...quiet });
    await closed;
    expect(await query(server.url, "select 1 as here")).toEqual([{ here: 1 }]);
    const pid = await postgresPid(home);
    await server.close();
    expect(isAlive(pid)).toBe(false);
  }
}, 300_000);
