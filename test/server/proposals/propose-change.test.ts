import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { runVerb } from "../../../server/editorial/run-verb.ts";
import { archiveOrganization } from "../../../server/organizations/archive-organization.ts";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { saveOrganization } from "../../../server/organizations/save-organization.ts";
import { acceptProposal } from "../../../server/proposals/accept-proposal.ts";
import { type ProposeChange, proposeChange } from "../../../server/proposals/propose-change.ts";
import { changesOf } from "../../../server/proposals/proposed-changes.ts";
import { readChanges } from "../../../server/proposals/read-changes.ts";
import { findProposal, listProposals } from "../../../server/proposals/read-proposals.ts";
import { makeActor } from "../../factories/actors.ts";
import { makeContact, makeLocation, makeOrganization, makePhone } from "../../factories/organization.ts";
import { toInput } from "../../factories/organization-input.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";
import { atDesk, makeDesk } from "../../support/desk.ts";

let database: TestDatabase;
const contributor = makeActor("CONTRIBUTOR");
const editor = makeActor();

beforeAll(async () => {
  database = await cloneDatabase("mexico");
});
afterAll(() => database?.drop());

const deskOf = (actor = contributor) => makeDesk(database, { actor });
const propose = (args: ProposeChange, by = contributor) => atDesk(deskOf(by), proposeChange, args);
const find = async (id: string) => (await findProposal(deskOf(editor), id))!;
const accept = (id: string) =>
  runVerb(deskOf(editor), { verb: "acceptProposal", args: {} }, (work) =>
    acceptProposal(work, { id }, { mailer: { send: async () => {}, close: async () => {} } }),
  );

async function publish(overrides: Partial<OrganizationDocument> = {}): Promise<OrganizationDocument> {
  const document = makeOrganization(overrides);
  await publishOrganizations(database.db, [document]);
  return document;
}

test("what contributors cannot see they never propose away", async () => {
  const [hidden, cityOnly] = [
    makeLocation({ visibility: "HIDDEN" }),
    makeLocation({ visibility: "CITY_ONLY" }),
  ];
  const silent = makeContact({ consent: "NOT_RECORDED", consentUntil: null });
  const [open, inside] = [makePhone(), makePhone({ locationId: hidden.id })];
  const document = await publish({
    locations: [hidden, cityOnly],
    contacts: [silent],
    phones: [inside, open],
    schedules: [],
  });
  // A form as a contributor would have it: without what is hidden, and sent whole.
  const { phones, locations } = toInput({
    ...document,
    locations: [
      { ...cityOnly, name: null, asPublished: null, address1: null, address2: null, postalCode: null },
    ],
    phones: [open],
  });
  const input = {
    name: "Casa Verde",
    locations: locations!.map((at) => ({
      ...at,
      latitude: null,
      longitude: null,
      coordinatePrecision: null,
      statedTimezone: null,
    })),
    phones,
    contacts: [],
  };
  const { proposalId } = await propose({ organizationId: document.id, baseRevision: 1, input, message: "x" });
  expect(changesOf(await find(proposalId))).toEqual([{ path: "name", from: "Casa Azul", to: "Casa Verde" }]);
  await accept(proposalId);
  const kept = await database.db.revision.findUniqueOrThrow({
    where: { organizationId_number: { organizationId: document.id, number: 2 } },
  });
  expect(kept.document).toEqual({ ...document, name: "Casa Verde" });
});

test("a child that is kept from contributors is refused like a foreign one, from any revision", async () => {
  const door = makeLocation();
  const person = makeContact();
  const { id } = await publish({ locations: [door], contacts: [person], schedules: [] });
  const foreign = await publish();
  const { locations, contacts } = toInput(
    makeOrganization({
      locations: [{ ...door, visibility: "HIDDEN" }],
      contacts: [{ ...person, consent: "REFUSED", consentUntil: null }],
    }),
  );
  await atDesk(deskOf(editor), saveOrganization, { id, baseRevision: 1, input: { locations, contacts } });
  const refusal = async (own: string, baseRevision: number) => {
    const input = { locations: [{ ...locations![0]!, id: own, visibility: "FULL" as const }] };
    return propose({ organizationId: id, baseRevision, input, message: "x" }).catch((error) => error.fields);
  };
  const told = await refusal(foreign.locations[0]!.id, 2);
  expect(told).toMatchObject([{ path: "locations[0].id" }]);
  expect([await refusal(door.id, 1), await refusal(door.id, 2)]).toEqual([told, told]);
  const named = { contacts: [{ ...contacts![0]!, consent: undefined }] };
  await expect(
    propose({ organizationId: id, baseRevision: 2, input: named, message: "x" }),
  ).rejects.toMatchObject({ code: "BAD_DOCUMENT", fields: [{ path: "contacts[0].id" }] });
});

test("how much of a place is public, and what a person agreed to, only editors change", async () => {
  const [place, person, unasked] = [makeLocation({ visibility: "CITY_ONLY" }), makeContact(), makeContact()];
  const { id } = await publish({ locations: [place], contacts: [person], schedules: [] });
  const { locations, contacts } = toInput(
    makeOrganization({
      locations: [{ ...place, visibility: "FULL" }],
      contacts: [{ ...person, consentUntil: "2030-01-01" }, unasked],
    }),
  );
  const args = { organizationId: id, baseRevision: 1, input: { locations, contacts }, message: "x" };
  await expect(propose(args)).rejects.toMatchObject({
    code: "BAD_DOCUMENT",
    fields: [
      { path: "locations[0].visibility", message: { en: expect.stringContaining("Only editors") } },
      { path: "contacts[0].consentUntil" },
      { path: "contacts[1].consent" },
      { path: "contacts[1].consentUntil" },
    ],
  });
  await expect(propose(args, editor)).resolves.toMatchObject({ edition: 0 });
});

test("what is archived tells nothing any more through a proposal of before", async () => {
  const { id } = await publish();
  const args = { organizationId: id, baseRevision: 1, input: { name: "Casa Roja" }, message: "x" };
  const { proposalId } = await propose(args);
  await atDesk(deskOf(editor), saveOrganization, { id, baseRevision: 1, input: { name: "Casa Gris" } });
  await atDesk(deskOf(editor), archiveOrganization, { id, reason: "Gone." });
  const proposal = await find(proposalId);
  expect(await readChanges(deskOf(), proposal)).toEqual([
    { path: "name", from: null, to: "Casa Roja", current: null, conflict: false },
  ]);
  expect(await readChanges(deskOf(editor), proposal)).toMatchObject([
    { from: "Casa Azul", current: "Casa Gris", conflict: true },
  ]);
});

test("a proposal is shown against what the organization says now, and says where it would be refused", async () => {
  const { id } = await publish();
  const input = { name: "Casa Roja", nameStatus: "INFERRED" as const, nameBasis: "The sign" };
  const { proposalId } = await propose({ organizationId: id, baseRevision: 1, input, message: "x" });
  await atDesk(deskOf(editor), saveOrganization, { id, baseRevision: 1, input: { name: "Casa Gris" } });
  expect(await readChanges(deskOf(editor), await find(proposalId))).toEqual([
    { path: "name", from: "Casa Azul", to: "Casa Roja", current: "Casa Gris", conflict: true },
    { path: "nameStatus", from: "STATED", to: "INFERRED", current: "STATED", conflict: false },
    { path: "nameBasis", from: null, to: "The sign", current: null, conflict: false },
  ]);
});

test("texts are kept clean, and markup stays a text", async () => {
  const { id } = await publish();
  const input = { name: "  <script>x</script>\u202E " };
  const { proposalId } = await propose({
    organizationId: id,
    baseRevision: 1,
    input,
    message: " Why\u0000 \u202Enot ",
  });
  expect(await find(proposalId)).toMatchObject({
    message: "Why not",
    changes: [{ path: "name", to: "<script>x</script>" }],
  });
});

test.each([
  ["nothing different", { input: {} }, { code: "BAD_INPUT", fields: [{ path: "input" }] }],
  ["no reason", { message: " " }, { code: "BAD_INPUT", fields: [{ path: "message" }] }],
  ["a letter", { message: "x".repeat(2_001) }, { code: "BAD_INPUT", fields: [{ path: "message" }] }],
  ["a wrong value", { input: { slug: "No Slug" } }, { code: "BAD_DOCUMENT", fields: [{ path: "slug" }] }],
  ["too much", { input: { helps: Array(51).fill("x") } }, { code: "TOO_MANY_ITEMS" }],
  ["no such revision", { baseRevision: 7 }, { code: "BAD_INPUT", fields: [{ path: "baseRevision" }] }],
  ["no revision", { baseRevision: 0 }, { code: "BAD_INPUT", fields: [{ path: "baseRevision" }] }],
  ["no such organization", { organizationId: randomUUID() }, { code: "NOT_FOUND" }],
  ["no id", { organizationId: "MX" }, { code: "NOT_FOUND" }],
])("%s is refused", async (_what, changes, error) => {
  const { id } = await publish();
  const whole = {
    organizationId: id,
    baseRevision: 1,
    input: { name: "Casa Roja" },
    message: "x",
    ...changes,
  };
  await expect(propose(whole)).rejects.toMatchObject(error);
});

test("contributors propose for what is published; editors for anything", async () => {
  const { id } = await publish();
  await atDesk(deskOf(editor), archiveOrganization, { id, reason: "Gone." });
  const args = { organizationId: id, baseRevision: 1, input: { name: "Casa Roja" }, message: "x" };
  await expect(propose(args)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(propose(args, editor)).resolves.toMatchObject({ edition: 0 });
});

test("editors see all proposals, contributors their own, the longest waiting first, page by page", async () => {
  const { id } = await publish();
  const other = makeActor("CONTRIBUTOR");
  const made: string[] = [];
  for (const [index, by] of [contributor, other, contributor].entries()) {
    const desk = makeDesk(database, { actor: by, now: new Date(Date.UTC(2026, 4, 1 + index)) });
    const args = { organizationId: id, baseRevision: 1, input: { name: `Casa ${index}` }, message: "x" };
    made.push((await atDesk(desk, proposeChange, args)).proposalId);
  }
  const filter = { organizationId: id, status: "OPEN" as const };
  const list = async (by = editor, page = {}) => listProposals(deskOf(by), { filter, ...page });
  const ids = ({ edges }: Awaited<ReturnType<typeof list>>) => edges.map(({ node }) => node.id);
  expect(ids(await list())).toEqual(made);
  expect(ids(await list(contributor))).toEqual([made[0], made[2]]);
  expect(await findProposal(deskOf(contributor), made[1]!)).toBeNull();
  const first = await list(editor, { first: 2 });
  expect({ ids: ids(first), more: first.hasNextPage, of: first.totalCount }).toEqual({
    ids: made.slice(0, 2),
    more: true,
    of: 3,
  });
  const rest = await list(editor, { first: 2, after: first.edges[1]!.cursor });
  expect({ ids: ids(rest), more: rest.hasNextPage }).toEqual({ ids: [made[2]], more: false });
  await expect(list(editor, { after: "xyz" })).rejects.toMatchObject({ code: "BAD_CURSOR" });
});
