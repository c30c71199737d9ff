import { setTimeout as pause } from "node:timers/promises";
import { expect } from "@jest/globals";
import { openEmbedded } from "../../../../server/database/embedded/open-embedded.ts";
import { isAlive } from "../../../../server/database/embedded/postmaster.ts";
import { postgresPid, query } from "./scratch.ts";

const quiet = { say: () => {}, durable: false };

/**
 * Opens a server while a command lets go of the same data folder, so many times, and expects a working database each
 * time. The moment moves from "just before" to "long after" the command asks whether it is alone and Postgres stops.
 */
export async function openWhileClosing(home: string, rounds: number): Promise<void> {
  const longest = 30;
  for (let round = 0; round < rounds; round++) {
    const command = await openEmbedded({ home, as: "command", ...quiet });
    const closed = command.close();
    await pause((round / rounds) * longest);
    const server = await openEmbedded({ home, as: "server", ...quiet });
    await closed;
    expect(await query(server.url, "select 1 as here")).toEqual([{ here: 1 }]);
    const pid = await postgresPid(home);
    await server.close();
    expect(isAlive(pid)).toBe(false);
  }
}
