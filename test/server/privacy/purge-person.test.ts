import { randomUUID } from "node:crypto";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { runVerb } from "../../../server/editorial/run-verb.ts";
import type { FieldProblem } from "../../../server/errors.ts";
import { createMailer } from "../../../server/mail/create-mailer.ts";
import { loadDocuments } from "../../../server/organizations/load-documents.ts";
import type { Actor } from "../../../server/policies/actor.ts";
import { previewPurge } from "../../../server/privacy/preview-purge.ts";
import { type PurgeRequest, purgePerson } from "../../../server/privacy/purge-person.ts";
import { examine } from "../../../server/publishing/doctor.ts";
import { makeActor } from "../../factories/actors.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";
import { deskTime, makeDesk } from "../../support/desk.ts";
import { bringLeonora, house, terms, traces } from "./leonora.ts";
import { readFolder, searchEverything } from "./search-everything.ts";

const admin = makeActor("ADMIN");
const reason = "She asked for it.";

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp("mexico");
  await bringLeonora(posada);
});
afterAll(() => posada?.close());

function purge(args: PurgeRequest & { requestId?: string }, actor: Actor = admin) {
  return runVerb(makeDesk(posada, { actor }), { verb: "purgePerson", args, alone: true }, (work) =>
    purgePerson(work, args, posada),
  );
}

function preview(given: { text: string }[], actor: Actor = admin) {
  return previewPurge({ ...posada, actor }, { terms: given });
}

async function makeUser(name: string, email: string, deactivatedAt: Date | null): Promise<string> {
  const id = randomUUID();
  await posada.db.user.create({ data: { id, name, email, role: "EDITOR", deactivatedAt } });
  await posada.db.session.create({
    data: { id: randomUUID(), userId: id, token: randomUUID(), expiresAt: deskTime },
  });
  await posada.db.savedView.create({
    data: { id: randomUUID(), userId: id, resource: "lists", name: "All", query: {}, createdAt: deskTime },
  });
  return id;
}

test("only admins who are not limited to countries may look, or purge", async () => {
  for (const actor of [makeActor("EDITOR"), makeActor("CONTRIBUTOR"), makeActor("ADMIN", ["MX"])]) {
    await expect(preview(terms, actor)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(purge({ terms, reason }, actor)).rejects.toMatchObject({ code: "FORBIDDEN" });
  }
});

test("a term that would hit half the directory is refused, and told how to be given", async () => {
  const refused = async (...given: string[]) => {
    const problem = await preview(given.map((text) => ({ text }))).catch((error) => error);
    return problem.fields?.map(({ path, message }: FieldProblem) => [path, message.en]);
  };
  expect(await refused("Ana", "Bo", "12345", "someone@nowhere")).toEqual([
    ["terms[0].text", expect.stringContaining("give the whole name")],
    ["terms[1].text", expect.stringContaining("3 to 200 characters")],
    ["terms[2].text", expect.stringContaining("at least 7 digits")],
    ["terms[3].text", expect.stringContaining("give it whole")],
  ]);
  expect(await refused()).toEqual([["terms", "Give 1 to 20 terms."]]);
  await posada.db.$executeRaw`
    INSERT INTO editorial.note (id, organization_id, body, written_by, written_at)
    SELECT gen_random_uuid(), ${house.id}::uuid, 'A refugee came.', 'user:x', now() FROM generate_series(1, 1001)`;
  expect(await refused("Leonora Carrington", "refugee")).toEqual([
    ["terms[1].text", expect.stringContaining("more than 1000 places")],
  ]);
  await posada.db.note.deleteMany({ where: { body: "A refugee came." } });
});

test("a reason that names the person again is refused", async () => {
  await expect(purge({ terms, reason: "LEONORA Carríngton asked" })).rejects.toMatchObject({
    code: "BAD_INPUT",
    fields: [{ path: "reason", message: { en: expect.stringContaining("may not have one of the terms") } }],
  });
});

test("the preview shows every place and what belonged to the person, and changes nothing", async () => {
  const before = await searchEverything(posada.db, traces);
  const { hits, isMore, terms: looked, letters, users } = await preview(terms);
  expect(new Set(hits.map(({ table }) => table))).toEqual(
    new Set(before.map((row) => row.split(":")[0]!.replaceAll('"', ""))),
  );
  expect(hits).toContainEqual({
    table: "editorial.verification",
    column: "note",
    key: expect.any(String),
    row: expect.any(String),
    organizationId: null,
    excerpt: "Spoke to Leonora Carrington at +52 1 55 5999 8887.",
  });
  expect(hits.find(({ column }) => column === "slug")).toMatchObject({
    organizationId: house.id,
    key: house.id,
  });
  expect(looked).toEqual([
    "Leonora Carrington",
    "LC@pintoras.example",
    "+52 (55) 5999 8887",
    "https://pintoras.example/leonora",
    "+525511110000",
    "office@pintoras.example",
  ]);
  expect({ isMore, letters, users }).toEqual({ isMore: false, letters: [], users: [] });
  expect(await searchEverything(posada.db, traces)).toEqual(before);
});

test("after a purge no table, letter or ledger has a trace, and everything else is as it was", async () => {
  const outbox = join(posada.home, "outbox");
  await mkdir(outbox, { recursive: true });
  const mailer = createMailer({ smtpUrl: null, from: "posada@posada.test", outbox, now: () => deskTime });
  const letter = { subject: "Confirm", text: "Dear all,", html: "<p>Dear all,</p>" };
  await mailer.send({ ...letter, to: "lc@pintoras.example" });
  await mailer.send({ ...letter, to: "a@casa.example", text: "¿Está allí Leonora Carríngtón, señora?" });
  await mailer.send({ ...letter, to: "b@casa.example", subject: "Señora Leonora Carríngtón ¡ñ!" });
  await mailer.send({ ...letter, to: "c@casa.example" });
  const gone = await makeUser("Leonora Carrington", "leonora@posada.test", deskTime);
  const working = await makeUser("Lea", "lc@pintoras.example", null);
  const before = (await loadDocuments(posada.db, [house.id]))[0]!.document;

  const found = await preview(terms);
  expect(found.letters).toHaveLength(3);
  expect(found.users.map(({ id, deactivated }) => [id, deactivated]).sort()).toEqual(
    [
      [gone, true],
      [working, false],
    ].sort(),
  );
  const answer = await purge({ terms, reason, requestId: "once" });
  expect(answer).toMatchObject({ organizations: 1, anonymizedUsers: [gone], activeUsers: [working] });
  expect(answer.hits).toBe(new Set(found.hits.map(({ table, key }) => `${table} ${key}`)).size);
  expect(await purge({ terms, reason, requestId: "once" })).toEqual(answer);

  // The account that is in use was announced as left.
  await posada.db.user.delete({ where: { id: working } });
  expect(await searchEverything(posada.db, traces)).toEqual([]);
  expect((await readdir(outbox)).length).toBe(1);
  const files = JSON.stringify(await readFolder(posada.home)).toLowerCase();
  expect(traces.filter((trace) => files.includes(trace.toLowerCase()))).toEqual([]);
  expect(await posada.db.purge.count()).toBe(1);
  expect((await preview(terms)).hits).toEqual([]);

  const [loaded] = await loadDocuments(posada.db, [house.id]);
  const { document } = loaded!;
  const without = <Claim extends { id: string }>(claims: Claim[], ...places: number[]) =>
    claims.filter((_, place) => !places.includes(place));
  expect(document).toEqual({
    ...before,
    slug: expect.stringMatching(/^removed-[0-9a-f]{12}$/),
    alternateNames: [{ ...before.alternateNames[0], name: "Casa [removed]" }],
    descriptions: [
      {
        ...before.descriptions[0]!,
        body: "Ask for [removed].\n\nNot for Leonor.",
        editedAt: expect.any(String),
      },
    ],
    locations: [{ ...before.locations[0], address2: "c/o [removed]" }],
    phones: without(before.phones, 0, 1, 2),
    emails: [],
    links: without(before.links, 0),
    schedules: without(before.schedules, 0),
    contacts: without(before.contacts, 0),
    notices: [{ ...before.notices[0], text: { en: "[removed] is away." } }],
  });
  const revision = await posada.db.revision.findUniqueOrThrow({
    where: { organizationId_number: { organizationId: house.id, number: loaded!.revision } },
  });
  expect(revision).toMatchObject({
    kind: "EDIT",
    document,
    message: "Personal data was removed on request.",
  });
});

test("letters stay for the figures of their month, to nobody; those that wait go out no more", async () => {
  const sent = await posada.db.outreachLetter.findMany({ include: { tokens: true, entries: true } });
  expect(sent.map(({ kind, state }) => `${kind} ${state}`).sort()).toEqual([
    "FIRST SENT",
    "REMINDER CANCELLED",
  ]);
  for (const { address, tokens } of sent) {
    expect(address).toMatch(/^removed-[0-9a-f-]{36}$/);
    expect(tokens).toEqual([]);
  }
  expect(sent.flatMap(({ entries }) => entries)).toHaveLength(1);
  expect(await posada.db.mailbox.count()).toBe(0);
  const { note, data } = await posada.db.taskEvent.findFirstOrThrow({ where: { kind: "OUTCOME" } });
  expect(note).toMatch(/^\[removed\] answers on/);
  expect(data).toMatchObject({ answeredBy: "[removed]", seconds: 60 });
});

test("readers get a new edition without the person, and the whole directory is sound", async () => {
  const { data } = await posada.query(
    `query ($id: ID!) { organization(id: $id) { slug name contacts { name } phones { display } } edition }`,
    { id: house.id },
  );
  expect(data.organization.contacts).toEqual([{ name: "Remedios Varo" }]);
  expect(data.organization.phones).toEqual([{ display: "222 123 4567" }]);
  const changes = await posada.db.publishedChange.findMany({ where: { edition: data.edition } });
  expect(changes.map(({ kind, id }) => [kind, id])).toContainEqual(["UPSERT", house.id]);
  expect((await examine(posada.db)).complaints).toEqual([]);
});

test("whoever was deactivated has no name, no address and no way in any more", async () => {
  const user = await posada.db.user.findFirstOrThrow({
    where: { name: "[removed]" },
    include: { sessions: true, savedViews: true },
  });
  expect(user).toMatchObject({ email: `${user.id}@removed.invalid`, sessions: [], savedViews: [] });
});

test("the editorial door offers both, to admins with the whole directory", async () => {
  const given = { terms: [{ text: "Nobody Anywhere" }] };
  const ask = (as: Pick<Actor, "role" | "countries">) =>
    posada.editorial(
      `query ($terms: [PurgeTermInput!]!) { previewPurge(terms: $terms) { hits { table } isMore } }`,
      given,
      { as },
    );
  const act = (as: Pick<Actor, "role" | "countries">) =>
    posada.editorial(
      `mutation ($terms: [PurgeTermInput!]!) { purgePerson(terms: $terms, reason: "A test.") { hits tables { hits } edition } }`,
      given,
      { as },
    );
  expect((await ask(admin)).data).toEqual({ previewPurge: { hits: [], isMore: false } });
  expect((await act(admin)).data.purgePerson).toMatchObject({ hits: 0, tables: [] });
  expect((await act(makeActor("EDITOR"))).errors![0]!.extensions.code).toBe("FORBIDDEN");
});
