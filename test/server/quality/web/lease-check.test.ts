import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { casa, first, type LinkRun, later, openLinkRun } from "../../../support/link-run.ts";

let links: LinkRun;
beforeAll(async () => {
  links = await openLinkRun();
});
afterEach(() => links.clear());
afterAll(() => links.close());

test("one host is asked for one thing at a time, with a pause, also by two programs and across redirects", async () => {
  const addresses = Array.from({ length: 5 }, (_, place) => `busy.test/${place}`);
  for (const address of addresses)
    links.web.put(address, (_, response) => void setTimeout(() => response.writeHead(200).end(casa), 60));
  const leading = Array.from({ length: 3 }, (_, place) => `lead${place}.test/`);
  for (const [place, address] of leading.entries())
    links.web.put(
      address,
      (_, response) => void response.writeHead(302, { location: links.web.link(addresses[place]!) }).end(),
    );
  await links.publish([...addresses, ...leading]);
  const begun = performance.now();
  const clock = { now: () => new Date(first.getTime() + performance.now() - begun), pause: 40 };
  const one = await links.run(first, clock, 2_000);
  expect(one).toMatchObject({ looked: 8, outcomes: { OK: 8 } });
  expect(links.web.atOnce()).toBe(1);
  // Five and three looks at it, with a pause after each but the last.
  expect(performance.now() - begun).toBeGreaterThan(8 * 60 + 7 * 40);
  await links.database.db.outsideCheck.updateMany({
    data: { dueAt: first, checkedAt: null, outcome: null, reason: null },
  });
  await links.database.db.outsideCheck.deleteMany({ where: { host: { startsWith: "lead" } } });
  const before = links.web.asked.length;
  const both = await Promise.all([links.run(first, clock, 2_000), links.run(first, clock, 2_000)]);
  expect(both[0].looked + both[1].looked).toBe(8);
  const asked = links.web.asked.slice(before).map(({ line }) => line);
  // Each address by one of the two; what the others lead to comes on top.
  expect(new Set(asked).size).toBe(8);
  expect(asked).toHaveLength(11);
});

test("it ends within its budget, what it did not come to stays due, and a killed run is taken over", async () => {
  const hanging = await Promise.all(
    Array.from({ length: 3 }, (_, place) => links.web.serveRaw(`hang${place}.test`, () => {})),
  );
  links.web.put("quick.test/", casa);
  await links.publish([...hanging, "quick.test/"]);
  const begun = performance.now();
  const ended = await links.run(first, { budget: { looks: 100, milliseconds: 500 } }, 60_000);
  expect(performance.now() - begun).toBeLessThan(3_000);
  expect(ended).toMatchObject({ looked: 1, outcomes: { OK: 1 }, left: 3, away: false });
  expect(await links.database.db.outsideCheck.count({ where: { NOT: { lease: null } } })).toBe(0);
  expect(await links.run(first, { budget: { looks: 1, milliseconds: 5_000 } }, 100)).toMatchObject({
    looked: 1,
    left: 2,
  });
  // Somebody took the others and was killed: for five minutes they are theirs.
  const lease = { lease: crypto.randomUUID(), leasedUntil: later(5 / 60) };
  await links.database.db.outsideCheck.updateMany({ where: { outcome: null }, data: lease });
  expect(await links.run(later(4 / 60))).toMatchObject({ looked: 0, left: 0 });
  expect(await links.run(later(6 / 60), {}, 100)).toMatchObject({ looked: 2 });
});
