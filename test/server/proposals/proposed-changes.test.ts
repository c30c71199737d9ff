import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { runVerb } from "../../../server/editorial/run-verb.ts";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { loadDocuments } from "../../../server/organizations/load-documents.ts";
import { type AcceptProposal, acceptProposal } from "../../../server/proposals/accept-proposal.ts";
import { type ProposeChange, proposeChange } from "../../../server/proposals/propose-change.ts";
import { readChanges } from "../../../server/proposals/read-changes.ts";
import { makeActor } from "../../factories/actors.ts";
import { makeLocation, makeOrganization, makePhone } from "../../factories/organization.ts";
import { toInput } from "../../factories/organization-input.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";
import { atDesk, makeDesk } from "../../support/desk.ts";

let database: TestDatabase;
const mailer = { send: async () => {}, close: async () => {} };
const contributor = makeActor("CONTRIBUTOR");
const editor = makeActor();

beforeAll(async () => {
  database = await cloneDatabase("mexico");
});
afterAll(() => database?.drop());

const deskOf = (actor = contributor) => makeDesk(database, { actor });
const propose = (args: ProposeChange) => atDesk(deskOf(), proposeChange, args);
const accept = (args: AcceptProposal) =>
  runVerb(deskOf(editor), { verb: "acceptProposal", args }, (work) => acceptProposal(work, args, { mailer }));
const load = async (id: string) => (await loadDocuments(database.db, [id]))[0]!;
const loadProposal = (id: string) => database.db.proposal.findUniqueOrThrow({ where: { id } });

async function publish(overrides: Partial<OrganizationDocument>): Promise<OrganizationDocument> {
  const document = makeOrganization(overrides);
  await publishOrganizations(database.db, [document]);
  return document;
}

test("what would replace something that its proposer has not seen is a conflict, and shown as one", async () => {
  const door = makeLocation({ visibility: "HIDDEN" });
  const place = makeLocation({ visibility: "CITY_ONLY" });
  const { id } = await publish({ locations: [door, place], schedules: [] });
  const { proposalId } = await propose({
    organizationId: id,
    baseRevision: 1,
    input: { name: "Casa Roja" },
    message: "x",
  });
  const changes = [
    { path: `locations.${door.id}`, from: null, to: { ...door, visibility: "FULL" } },
    { path: `locations.${place.id}.address1`, from: null, to: "Calle Nueva 3" },
  ];
  await database.db.proposal.update({ where: { id: proposalId }, data: { changes } });
  const proposal = await loadProposal(proposalId);
  expect((await readChanges(deskOf(editor), proposal)).map(({ conflict }) => conflict)).toEqual([true, true]);
  for (const { path } of changes)
    await expect(accept({ id: proposalId, paths: [path] })).rejects.toMatchObject({
      code: "CONFLICT",
      fields: [{ path }],
    });
  expect((await load(id)).revision).toBe(1);
});

test("a contributor may propose that a place shown by its city goes, and in which order others stand", async () => {
  const [hidden, first, second] = [
    makeLocation({ visibility: "HIDDEN" }),
    makeLocation(),
    makeLocation({ visibility: "CITY_ONLY" }),
  ];
  const [one, inside, other] = [makePhone(), makePhone({ locationId: hidden.id }), makePhone()];
  const { id } = await publish({
    locations: [hidden, first, second],
    phones: [one, inside, other],
    schedules: [],
  });
  const { locations, phones } = toInput(makeOrganization({ locations: [first], phones: [other, one] }));
  const input = { locations, phones };
  const { proposalId } = await propose({ organizationId: id, baseRevision: 1, input, message: "x" });
  await accept({ id: proposalId });
  const { document } = await load(id);
  expect(document.locations.map((at) => at.id)).toEqual([hidden.id, first.id]);
  expect(document.phones.map((phone) => phone.id)).toEqual([other.id, inside.id, one.id]);
});
