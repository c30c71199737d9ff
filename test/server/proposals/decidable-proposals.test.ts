import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Actor } from "../../../server/policies/actor.ts";
import { makeActor } from "../../factories/actors.ts";
import { makeBareOrganization, makeEntry } from "../../factories/organization.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";

let posada: TestApp;
const contributor = makeActor("CONTRIBUTOR");
const places = [["MX"], ["MX", "GT"], ["GT"], ["CR"], []];
beforeAll(async () => {
  posada = await openTestApp("empty");
  const { db } = posada;
  const houses = places.map((countries) =>
    makeBareOrganization({ entries: countries.map((country) => makeEntry({ country })) }),
  );
  await publishOrganizations(db, houses);
  const given = { baseRevision: 1, message: "I was there.", proposedAt: new Date("2026-03-10T09:00:00Z") };
  const changes = [{ path: "name", from: "Casa Azul", to: "Casa Roja" }];
  const decided = { decidedAt: new Date("2026-03-11T09:00:00Z"), decidedBy: "system", reason: "No." };
  const proposedBy = "stranger";
  for (const { id: organizationId } of houses) {
    const proposal = { ...given, organizationId, changes, proposedBy };
    await db.proposal.create({ data: { id: randomUUID(), ...proposal } });
    await db.proposal.create({ data: { id: randomUUID(), ...proposal, ...decided, status: "REJECTED" } });
  }
  // Organizations that are not here yet stand where their entries would.
  for (const countries of places) {
    const entries = countries.map((country) => ({ ...makeEntry({ country }) }));
    const added = entries.map((entry) => ({
      path: `entries.${entry.id}`,
      from: null,
      to: { ...entry, note: {} },
    }));
    const proposal = { ...given, baseRevision: 0, changes: [...changes, ...added], proposedBy };
    await db.proposal.create({ data: { id: randomUUID(), ...proposal } });
  }
  const mutation = `mutation ($input: OrganizationInput!) {
    proposeChange(baseRevision: 0, input: $input, message: "New.") { proposal { id } } }`;
  const entries = [{ id: randomUUID(), country: "MX", section: "other-support", note: [] }];
  const input = { name: "Casa Nueva", nameStatus: "STATED", entries };
  expect((await posada.editorial(mutation, { input }, { as: contributor })).errors).toBeUndefined();
});
afterAll(() => posada?.close());

test.each<[string, Actor, number]>([
  ["an editor", makeActor("EDITOR"), 11],
  ["an editor limited to a country", makeActor("EDITOR", ["MX"]), 3],
  ["an editor limited to two", makeActor("EDITOR", ["MX", "GT"]), 7],
  ["an editor limited to where nothing is", makeActor("EDITOR", ["PA"]), 0],
  ["an admin limited to a country", makeActor("ADMIN", ["CR"]), 2],
])("%s finds the open proposals that they may decide, and the desk counts them", async (_who, as, wanted) => {
  const { data } = await posada.editorial(
    `{ desk { proposals } all: proposals(first: 100) { nodes { id may } }
      mine: proposals(first: 100, filter: { status: OPEN, mayDecide: true }) { totalCount nodes { id } } }`,
    {},
    { as },
  );
  const may = data.all.nodes.filter((node: { may: string[] }) => node.may.includes("decide"));
  const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id);
  expect(ids(data.mine.nodes)).toEqual(ids(may));
  expect([data.desk.proposals, data.mine.totalCount]).toEqual([wanted, wanted]);
});

test("contributors decide nothing, and the desk counts what they proposed themselves", async () => {
  const ask = "{ desk { proposals } proposals(filter: { mayDecide: true }) { totalCount } }";
  const { data } = await posada.editorial(ask, {}, { as: contributor });
  expect(data).toEqual({ desk: { proposals: 1 }, proposals: { totalCount: 0 } });
  const other = await posada.editorial(ask, {}, { as: makeActor("CONTRIBUTOR") });
  expect(other.data.desk.proposals).toBe(0);
});
