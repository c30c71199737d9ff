import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { findKeyActor } from "../../../server/api-keys/find-key-actor.ts";
import { holdDirectory } from "../../../server/database/hold-directory.ts";
import { openDatabase } from "../../../server/database/prisma.ts";
import { runVerb } from "../../../server/editorial/run-verb.ts";
import { lockOrganization } from "../../../server/organizations/locks/lock-organization.ts";
import { orderEntries } from "../../../server/organizations/orders/order-entries.ts";
import { recordChange } from "../../../server/organizations/revisions/record-change.ts";
import { purgePerson } from "../../../server/privacy/purge-person.ts";
import { examine } from "../../../server/publishing/doctor.ts";
import { republish } from "../../../server/publishing/republish.ts";
import { suggestChange } from "../../../server/report/suggest-change.ts";
import { createAdmin } from "../../../server/users/create-admin.ts";
import { refreshDueDates } from "../../../server/verification/refresh-due-dates.ts";
import { makeActor } from "../../factories/actors.ts";
import { makeKey } from "../../factories/keys.ts";
import { makeContact } from "../../factories/organization.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";
import { atDesk, deskTime, makeDesk } from "../../support/desk.ts";
import { bringLeonora, house, terms } from "../privacy/leonora.ts";

let posada: TestApp;
let organizations: string[];
beforeAll(async () => {
  posada = await openTestApp("mexico");
  await bringLeonora(posada);
  organizations = (await posada.db.organization.findMany({ select: { id: true }, take: 6 })).map(
    ({ id }) => id,
  );
});
afterAll(() => posada?.close());

function purge() {
  const args = { terms, reason: "She asked.", requestId: null };
  const desk = makeDesk(posada, { actor: makeActor("ADMIN") });
  return runVerb(desk, { verb: "purgePerson", args, alone: true }, (work) => purgePerson(work, args, posada));
}

/** Gives an organization a contact person of that name, whatever it says meanwhile. */
function bringTo(id: string) {
  return runVerb(makeDesk(posada), { verb: "bringTo", args: {} }, async (work) => {
    const before = await lockOrganization(work.tx, id);
    const contacts = [...before.document.contacts, makeContact({ name: "Leonora Carrington" })];
    const after = { document: { ...before.document, contacts }, status: before.status };
    return recordChange(work, before, after, { kind: "EDIT", message: null });
  });
}

async function reverse() {
  const entries = await posada.db.entry.findMany({
    where: { countryCode: "MX", section: { slug: "legal-aid" } },
    orderBy: { position: "asc" },
  });
  const base = entries.map(({ id }) => id);
  return atDesk(makeDesk(posada, { actor: makeActor("ADMIN") }), orderEntries, {
    country: "MX",
    section: "legal-aid",
    ids: base.toReversed(),
    base,
  });
}

async function published(): Promise<string[]> {
  const rows = await posada.db.publishedOrganization.findMany({
    select: { id: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id }) => id);
}

test("saves, orders, republishing and purges at once all come out, and the directory is sound", async () => {
  const before = await published();
  for (let round = 0; round < 2; round++)
    await Promise.all([
      ...organizations.map(bringTo),
      purge(),
      reverse(),
      republish(posada.db, { now: deskTime }),
      refreshDueDates(posada.db, { now: deskTime }),
      bringTo(house.id),
      purge(),
    ]);
  expect(await published()).toEqual(before);
  expect((await examine(posada.db)).complaints).toEqual([]);
  await purge();
  expect(await posada.db.contact.count({ where: { name: { contains: "Leonora" } } })).toBe(0);
  expect((await examine(posada.db)).complaints).toEqual([]);
});

test("while somebody writes alone the others wait, and a key is let in all the same", async () => {
  const key = await makeKey(posada, makeActor("EDITOR"));
  const admin = { email: "new@posada.test", name: "New", password: "correct horse battery" };
  const { slug } = await posada.db.publishedOrganization.findFirstOrThrow();
  const empty = { slug, changes: [], message: "The door is painted green now." };
  const done: string[] = [];
  const another = openDatabase(posada.url, 2);
  const waiting = await another.$transaction(async (tx) => {
    await holdDirectory(tx, "alone");
    const started = [
      createAdmin(posada.db, admin, deskTime, async () => true).then(() => done.push("admin")),
      republish(posada.db, { now: deskTime }).then(() => done.push("republish")),
      refreshDueDates(posada.db, { now: deskTime }).then(() => done.push("refresh")),
      suggestChange({ db: posada.db, now: deskTime, count: async () => {} }, empty).catch(({ code }) =>
        done.push(code),
      ),
    ];
    for (let waiting = 0; waiting < started.length; )
      [{ waiting }] = await tx.$queryRaw<[{ waiting: number }]>`
        SELECT count(*)::int AS waiting FROM pg_locks
        WHERE NOT granted AND locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
    expect((await findKeyActor(another, `Bearer ${key}`, deskTime)).role).toBe("EDITOR");
    expect(done).toEqual([]);
    return started;
  });
  await Promise.all(waiting);
  await another.$disconnect();
  expect(done.sort()).toEqual(["BAD_INPUT", "admin", "refresh", "republish"]);
  const made = await posada.db.user.findUniqueOrThrow({ where: { email: "new@posada.test" } });
  expect(made.createdAt).toEqual(deskTime);
});
