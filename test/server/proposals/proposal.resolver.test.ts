import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeActor } from "../../factories/actors.ts";
import { makeOrganization } from "../../factories/organization.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";

let posada: TestApp;
const [contributor, other] = [makeActor("CONTRIBUTOR"), makeActor("CONTRIBUTOR")];
const house = makeOrganization();

beforeAll(async () => {
  posada = await openTestApp();
  await publishOrganizations(posada.db, [house]);
});
afterAll(() => posada?.close());

const propose = async (input: object) => {
  const { data, errors } = await posada.editorial(
    `mutation ($id: ID!, $input: OrganizationInput!) {
      proposeChange(organizationId: $id, baseRevision: 1, input: $input, message: "I was there.") {
        proposal { id status may message organization { id } changes { path from to current conflict } }
      }
    }`,
    { id: house.id, input },
    { as: contributor },
  );
  expect(errors).toBeUndefined();
  return data.proposeChange.proposal;
};

test("a contributor proposes, an editor accepts in part, and each sees what has become of it", async () => {
  const proposal = await propose({ name: "Casa Verde", nameStatus: "INFERRED", nameBasis: "The sign" });
  expect(proposal).toMatchObject({
    status: "OPEN",
    may: [],
    message: "I was there.",
    organization: { id: house.id },
    changes: [
      { path: "name", from: "Casa Azul", to: "Casa Verde", current: "Casa Azul", conflict: false },
      { path: "nameStatus" },
      { path: "nameBasis" },
    ],
  });
  const list = `{
    proposals(filter: { status: OPEN }, first: 5) {
      totalCount nodes { id may proposedBy } edges { cursor } pageInfo { hasNextPage endCursor }
    }
  }`;
  expect((await posada.editorial(list)).data.proposals).toMatchObject({
    totalCount: 1,
    nodes: [{ id: proposal.id, may: ["decide"] }],
    pageInfo: { hasNextPage: false },
  });
  expect((await posada.editorial(list, {}, { as: other })).data.proposals.totalCount).toBe(0);

  const accepted = await posada.editorial(
    `mutation ($id: ID!, $paths: [String!]) {
      acceptProposal(id: $id, paths: $paths, reason: "The sign states it.", message: "Called.") {
        revision merged organization { name nameStatus } proposal { status accepted reason revision }
      }
    }`,
    { id: proposal.id, paths: ["name"] },
  );
  expect(accepted.data.acceptProposal).toEqual({
    revision: 2,
    merged: [],
    organization: { name: "Casa Verde", nameStatus: "STATED" },
    proposal: { status: "PARTLY_ACCEPTED", accepted: ["name"], reason: "The sign states it.", revision: 2 },
  });
  const own = await posada.editorial(
    "query ($id: ID!) { proposal(id: $id) { status decidedAt } }",
    { id: proposal.id },
    { as: contributor },
  );
  expect(own.data.proposal).toEqual({ status: "PARTLY_ACCEPTED", decidedAt: "2026-03-15T12:00:00.000Z" });
  const again = await posada.editorial("mutation ($id: ID!) { acceptProposal(id: $id) { revision } }", {
    id: proposal.id,
  });
  expect(again.errors![0]!.extensions.code).toBe("WRONG_STATE");
});

test("a proposal is rejected with its reason, which whoever proposed it reads", async () => {
  const { id } = await propose({ name: "Casa Roja" });
  const rejected = await posada.editorial(
    'mutation ($id: ID!) { rejectProposal(id: $id, reason: "It is blue.") { revision proposal { status } } }',
    { id },
  );
  expect(rejected.data.rejectProposal).toEqual({ revision: null, proposal: { status: "REJECTED" } });
  const query = "query ($id: ID!) { proposal(id: $id) { reason } }";
  const read = async (as: typeof other) => (await posada.editorial(query, { id }, { as })).data.proposal;
  expect([await read(contributor), await read(other)]).toEqual([{ reason: "It is blue." }, null]);
});
