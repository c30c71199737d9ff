import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { renameOrganization } from "../factories/edit-organizations.ts";
import { cloneDatabase } from "../support/database.ts";
import { cleanUp, freePort, makeHome, startPosada } from "../support/run-posada.ts";
import { layWire } from "../support/wire.ts";

interface Seen {
  edition: number;
  name: string;
  stale: boolean;
  /** The newest edition that this process had given, and that was acknowledged a second ago, when it was asked. */
  given: number;
  acknowledged: number;
}

const questions = [
  `{ edition organization(slug: "comi") { name } }`,
  `{ organization(slug: "comi") { name phones { number } } sections { slug } edition }`,
];

test("two processes read while one directory is edited: none goes back, mixes editions, or is a second behind; without the database they go on", async () => {
  const { url, publicUrl, db, drop } = await cloneDatabase("mexico");
  const wire = await layWire(publicUrl);
  const { id } = await db.organization.findFirstOrThrow({ where: { slug: "comi" } });
  const names = new Map<number, string>();
  const acknowledged: { edition: number; at: number }[] = [];
  let going = true;
  try {
    const ports = await Promise.all([freePort(), freePort()]);
    await Promise.all(
      ports.map(async (port) =>
        startPosada({
          DATABASE_URL: url,
          PUBLIC_DATABASE_URL: wire.url,
          POSADA_HOME: await makeHome(),
          POSADA_SEED: "none",
          PORT: String(port),
        }),
      ),
    );
    const edit = async (name: string) => {
      const edition = await renameOrganization(db, id, name);
      names.set(edition, name);
      acknowledged.push({ edition, at: performance.now() });
    };
    await edit("Before");

    const seen = ports.map((): Seen[] => []);
    const read = async (port: number, mine: Seen[], query: string) => {
      let given = 0;
      const asked = async () => {
        given = Math.max(0, ...mine.filter(({ stale }) => !stale).map(({ edition }) => edition));
        const aSecondAgo = performance.now() - 1_000;
        const due = acknowledged.findLast(({ at }) => at < aSecondAgo)?.edition ?? 0;
        const response = await fetch(`http://127.0.0.1:${port}/graphql?query=${encodeURIComponent(query)}`);
        const { data, errors, extensions } = await response.json();
        expect(errors).toBeUndefined();
        const { edition, organization } = data;
        mine.push({
          edition,
          name: organization.name,
          stale: extensions?.stale ?? false,
          given,
          acknowledged: due,
        });
      };
      while (going) {
        await asked();
        await wait(1);
      }
    };
    const reading = Promise.all(
      ports.flatMap((port, at) => questions.map((query) => read(port, seen[at]!, query))),
    );
    const editing = (async () => {
      for (let round = 1; going; round++) {
        await edit(`Round ${round}`);
        await wait(20);
      }
    })();
    const work = Promise.all([reading, editing]);

    await Promise.race([work, wait(1_500)]);
    // On a busy machine it takes longer until there is something to look at.
    const isEnough = (mine: Seen[]) =>
      mine.length > 100 && new Set(mine.map(({ edition }) => edition)).size > 10;
    while (!seen.every(isEnough)) await Promise.race([work, wait(50)]);
    const cutAt = seen.map((mine) => mine.length);
    await wire.cut();
    await Promise.race([work, wait(6_000)]);
    const laidAt = seen.map((mine) => mine.length);
    await wire.lay();
    await Promise.race([work, wait(1_500)]);
    going = false;
    await work;

    for (const [at, mine] of seen.entries()) {
      const [before, away] = [mine.slice(0, cutAt[at]), mine.slice(cutAt[at], laidAt[at])];
      // Each name was published with one edition, and is never told with another.
      for (const { edition, name } of mine) expect(name).toBe(names.get(edition));
      const fresh = mine.filter(({ stale }) => !stale);
      expect(fresh.filter(({ edition, given }) => edition < given)).toEqual([]);
      expect(before.filter((one) => one.edition < one.acknowledged)).toEqual([]);
      // Reading went on, as it was at first and then marked, and came back by itself.
      expect(away.length).toBeGreaterThan(100);
      expect(away.at(-1)!.stale).toBe(true);
      expect(mine.at(-1)).toMatchObject({ stale: false });
      expect(mine.at(-1)!.edition).toBeGreaterThanOrEqual(mine.at(-1)!.acknowledged);
    }
  } finally {
    going = false;
    await cleanUp();
    await wire.cut();
    await drop();
  }
});
