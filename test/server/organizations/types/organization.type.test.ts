import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { makeActor } from "../../../factories/actors.ts";
import { confirmClaims } from "../../../factories/edit-organizations.ts";
import {
  makeContact,
  makeLocation,
  makeNotice,
  makeOrganization,
  makePhone,
} from "../../../factories/organization.ts";
import { publishedAt, publishOrganizations } from "../../../factories/publish-organizations.ts";
import { openTestApp, type TestApp } from "../../../support/app.ts";

let posada: TestApp;
const refuge = makeLocation({ visibility: "HIDDEN", address1: "Calle Secreta 7" });
const person = makeContact({ name: "Leonora Carrington", consent: "NOT_RECORDED", consentUntil: null });
const umbrella = makeOrganization({ name: "Umbrella", entries: [] });
const house = makeOrganization({
  parentId: umbrella.id,
  locations: [makeLocation(), refuge],
  schedules: [],
  phones: [makePhone(), makePhone({ locationId: refuge.id }), makePhone({ contactId: person.id })],
  contacts: [person],
  notices: [makeNotice()],
});
beforeAll(async () => {
  posada = await openTestApp("empty");
  await publishOrganizations(posada.db, [umbrella, house]);
  await confirmClaims(posada.db, [house], publishedAt);
  await posada.db.note.create({
    data: {
      id: randomUUID(),
      organizationId: house.id,
      body: "Ask for Inés.",
      writtenBy: "system",
      writtenAt: publishedAt,
    },
  });
  await posada.db.slugRedirect.create({
    data: { slug: "old-house", organizationId: house.id, createdAt: publishedAt },
  });
  await posada.db.organization.update({ where: { id: umbrella.id }, data: { status: "DRAFT" } });
});
afterAll(() => posada?.close());

const whole = `{
  id slug name status revision publishedAt freshness verifiedAt nextDueAt foundWrong redirects may
  parentId parent { name } entries { country section position }
  presence { id verifiedAt verifiedVia dueAt freshness verifications { outcome verifiedBy counts } }
  locations { id address1 visibility freshness } phones { id number asPublished } contacts { name consent }
  notices { text { locale text } } notes { body writtenBy }
}`;
const read = async (args: string, as = makeActor()) =>
  (await posada.editorial(`{ organization(${args}) ${whole} }`, {}, { as })).data.organization;

test("gives an editor everything, with each claim's clock and history, and what may be done", async () => {
  const seen = await read(`id: "${house.id}"`);
  expect(seen).toMatchObject({
    id: house.id,
    status: "PUBLISHED",
    revision: 1,
    publishedAt: publishedAt.toISOString(),
    freshness: "VERIFIED",
    verifiedAt: publishedAt.toISOString(),
    foundWrong: 0,
    redirects: ["old-house"],
    parent: { name: "Umbrella" },
    entries: [{ country: "MX", section: "other-support", position: 1 }],
    presence: { verifiedAt: publishedAt.toISOString(), freshness: "VERIFIED" },
    contacts: [{ name: "Leonora Carrington", consent: "NOT_RECORDED" }],
    notices: [{ text: [{ locale: "en", text: "Ring twice." }] }],
    notes: [{ body: "Ask for Inés.", writtenBy: "Posada" }],
  });
  expect(seen.presence.verifications).toEqual([
    { outcome: "CONFIRMED", verifiedBy: expect.any(String), counts: true },
  ]);
  expect(seen.locations[1]).toMatchObject({ address1: "Calle Secreta 7", visibility: "HIDDEN" });
  expect(seen.phones.length).toBe(3);
  expect(seen.may).toEqual(expect.arrayContaining(["save", "verify", "archive", "readNotes", "writeNotes"]));
});

describe("shows a contributor what the public sees", () => {
  test("and nothing private of it; its clocks are the same", async () => {
    const seen = await read(`id: "${house.id}"`, makeActor("CONTRIBUTOR"));
    expect(seen).toMatchObject({ freshness: "VERIFIED", contacts: [], notes: [], parent: null });
    expect(seen.locations).toEqual([
      {
        id: house.locations[0]!.id,
        address1: "Calle 5 Oriente 12",
        visibility: "FULL",
        freshness: "VERIFIED",
      },
    ]);
    expect(seen.phones.map(({ id }: { id: string }) => id)).toEqual([house.phones[0]!.id]);
    expect(seen.presence.verifications).toEqual([]);
    expect(seen.may).toEqual(["propose"]);
    expect(JSON.stringify(seen)).not.toMatch(/Secreta|Leonora|Inés/);
  });

  test("and no draft", async () => {
    expect(await read(`id: "${umbrella.id}"`, makeActor("CONTRIBUTOR"))).toBeNull();
    expect((await read(`id: "${umbrella.id}"`)).status).toBe("DRAFT");
  });
});

test("an editor of another country reads everything, and may change nothing", async () => {
  const seen = await read(`id: "${house.id}"`, makeActor("EDITOR", ["US"]));
  expect(seen.locations.length).toBe(2);
  expect(seen.notes.length).toBe(1);
  expect(seen.may).toEqual(["readHistory", "readNotes", "propose"]);
});

test("is found by its id, its slug, and a slug that it had; nothing else is found", async () => {
  const upper = house.id.toUpperCase();
  for (const args of [`id: "${house.id}"`, `id: "${upper}"`, `slug: "${house.slug}"`, 'slug: "old-house"'])
    expect((await read(args)).id).toBe(house.id);
  for (const args of ['id: "x"', `id: "${randomUUID()}"`, 'slug: "nobody"', 'slug: "a\\u0007b"'])
    expect(await read(args)).toBeNull();
});

test("needs an id or a slug, and not both", async () => {
  for (const args of [`id: "${house.id}", slug: "x"`, "id: null"]) {
    const { errors } = await posada.editorial(`{ organization(${args}) { id } }`);
    expect(errors![0]!.extensions.code).toBe("BAD_INPUT");
  }
});
