import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { listIssues } from "../../../server/organizations/checks/list-issues.ts";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { loadDocuments } from "../../../server/organizations/load-documents.ts";
import { previewOrganization } from "../../../server/organizations/preview-organization.ts";
import { publishOrganization } from "../../../server/organizations/publish-organization.ts";
import { saveOrganization } from "../../../server/organizations/save-organization.ts";
import { readPublished } from "../../../server/publishing/read-published.ts";
import { makeActor } from "../../factories/actors.ts";
import { makeContact, makeLocation, makeOrganization, makePhone } from "../../factories/organization.ts";
import { toInput } from "../../factories/organization-input.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";
import { atDesk, makeDesk } from "../../support/desk.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase("mexico");
});
afterAll(() => database.drop());

const preview = (args: Parameters<typeof previewOrganization>[1], actor = makeActor()) =>
  previewOrganization(makeDesk(database, { actor }), args);

async function publish(document = makeOrganization()): Promise<OrganizationDocument> {
  const { id } = document;
  await atDesk(makeDesk(database), saveOrganization, { id, baseRevision: 0, input: toInput(document) });
  await atDesk(makeDesk(database), publishOrganization, { id });
  return (await loadDocuments(database.db, [id]))[0]!.document;
}

test("shows exactly what the public sees once the same form is saved", async () => {
  const document = await publish();
  const { id } = document;
  const input = { ...toInput(document), name: "Casa Roja", notices: [] };
  const seen = await preview({ id, input });
  expect(seen).toMatchObject({ issues: [], problems: [], changes: ["name"] });
  await atDesk(makeDesk(database), saveOrganization, { id, baseRevision: 2, input });
  expect((await readPublished(database.db, [id])).get(id)!.document).toEqual(seen.document);
});

test("saves nothing, also of a new organization, and says what it lacks", async () => {
  const id = randomUUID();
  const seen = await preview({ id, input: { name: "Posada Nueva" } });
  expect(seen).toMatchObject({
    document: { id, name: "Posada Nueva", slug: "posada-nueva" },
    issues: [{ path: "entries" }],
    problems: [],
  });
  expect(seen.changes).toContain("name");
  expect(await loadDocuments(database.db, [id])).toEqual([]);
});

test("names an untouched form's changes: none; and those inside items by their ids", async () => {
  const document = await publish(makeOrganization({ phones: [makePhone(), makePhone()] }));
  const { id, phones } = document;
  expect(await preview({ id, input: toInput(document) })).toMatchObject({ changes: [] });
  const input = toInput({
    ...document,
    phones: [{ ...phones[0]!, asPublished: "222 765 4321" }],
    descriptions: [],
  });
  const expected = [
    `phones.${phones[0]!.id}.display`,
    `phones.${phones[0]!.id}.number`,
    `phones.${phones[1]!.id}`,
    "translations.en",
    "translations.es",
  ];
  expect(new Set((await preview({ id, input })).changes)).toEqual(new Set(expected));
});

test("shows nothing of a hidden place and of a person without consent", async () => {
  const document = await publish();
  const place = makeLocation({ visibility: "HIDDEN", address1: "Calle Secreta 1" });
  const person = makeContact({ name: "Ana Reservada", consent: "REFUSED", consentUntil: null });
  const input = toInput({ ...document, locations: [place], schedules: [], contacts: [person] });
  const text = JSON.stringify(await preview({ id: document.id, input }));
  expect(text).not.toMatch(/Secreta|Reservada/);
});

test("tells why a save would be refused, at the fields as they were sent, and shows the form all the same", async () => {
  const document = await publish();
  const input = { ...toInput(document), name: "", links: [{ id: randomUUID(), kind: "WEBSITE" as const }] };
  expect((await preview({ id: document.id, input })).problems.map(({ path }) => path).sort()).toEqual([
    "links[0].url",
    "name",
  ]);
});

test("brings in what others have saved since, and tells what they changed too", async () => {
  const { id } = await publish();
  await atDesk(makeDesk(database), saveOrganization, {
    id,
    baseRevision: 2,
    input: { name: "Theirs", nameBasis: "A sign" },
  });
  const seen = await preview({ id, baseRevision: 2, input: { name: "Yours", helps: [] } });
  expect(seen.document).toMatchObject({ name: "Yours", nameBasis: "A sign" });
  expect(seen.problems).toMatchObject([{ path: "name" }]);
});

test("is for all who are signed in, where it is published; a contributor learns nothing that is kept back", async () => {
  const person = makeContact({ name: "Ana Reservada", consent: "NOT_RECORDED", consentUntil: null });
  const document = await publish(makeOrganization({ contacts: [person] }));
  const contributor = makeActor("CONTRIBUTOR");
  const input = { contacts: [] };
  expect((await preview({ id: document.id, input }, contributor)).changes).toEqual([]);
  const draft = makeOrganization();
  await atDesk(makeDesk(database), saveOrganization, {
    id: draft.id,
    baseRevision: 0,
    input: toInput(draft),
  });
  await expect(preview({ id: draft.id, input: {} }, contributor)).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});

test("an earlier revision tells a contributor nothing that is kept back today", async () => {
  const contributor = makeActor("CONTRIBUTOR");
  const desk = makeDesk(database);
  const door = makeLocation({ address1: "Calle Secreta 1" });
  const city = makeLocation({ address1: "Calle Reservada 2" });
  const person = makeContact({ name: "Ana Retirada" });
  const phone = makePhone({ asPublished: "222 999 8877", locationId: door.id });
  const { id } = await publish(
    makeOrganization({ locations: [door, city], contacts: [person], phones: [phone], schedules: [] }),
  );
  const { locations, contacts } = toInput(
    makeOrganization({
      locations: [
        { ...door, visibility: "HIDDEN" },
        { ...city, visibility: "CITY_ONLY" },
      ],
      contacts: [{ ...person, consent: "REFUSED", consentUntil: null }],
    }),
  );
  await atDesk(desk, saveOrganization, { id, baseRevision: 2, input: { locations, contacts } });
  // What is wrong in the form keeps it from being merged: it is shown as it was filled.
  const input = { links: [{ id: randomUUID(), kind: "WEBSITE" as const }] };
  // Without the ids, which may have any digits.
  const seen = JSON.stringify(await preview({ id, baseRevision: 2, input }, contributor)).replace(
    /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g,
    "",
  );
  expect(seen).toContain("Puebla");
  expect(seen).not.toMatch(/Secreta|Reservada|Retirada|999/);
  // Nor what was never public.
  await expect(preview({ id, baseRevision: 1, input }, contributor)).rejects.toMatchObject({
    code: "BAD_INPUT",
    fields: [{ path: "baseRevision" }],
  });
  await expect(preview({ id, baseRevision: 1, input })).resolves.toBeDefined();
});

test("nobody learns that an id is one that is kept back", async () => {
  const contributor = makeActor("CONTRIBUTOR");
  const door = makeLocation({ visibility: "HIDDEN" });
  const document = await publish(makeOrganization({ locations: [door], schedules: [] }));
  const foreign = (await publish()).locations[0]!.id;
  const told = async (own: string) => {
    const { locations } = toInput(makeOrganization({ locations: [makeLocation({ id: own })] }));
    return (await preview({ id: document.id, input: { locations } }, contributor)).problems;
  };
  expect(await told(door.id)).toEqual(await told(foreign));
  expect(await told(door.id)).toMatchObject([{ path: "locations[0].id" }]);
});

test("a list of issues says what keeps a draft from its publication, and throws nothing", async () => {
  const desk = makeDesk(database);
  const id = randomUUID();
  await atDesk(desk, saveOrganization, { id, baseRevision: 0, input: { name: "Casa" } });
  expect(await listIssues(desk, { id })).toMatchObject([{ path: "entries" }]);
  expect(await listIssues(desk, { id: (await publish()).id })).toEqual([]);
  await expect(listIssues(desk, { id: "none" })).rejects.toMatchObject({ code: "NOT_FOUND" });
});
