import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeActor } from "../../../factories/actors.ts";
import { openTestApp, type TestApp } from "../../../support/app.ts";

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp();
});
afterAll(() => posada?.close());

const query = `query ($section: String!) { sectionOrder(country: "mx", section: $section) {
  country section may entries { id position organizationId name status } } }`;

test("a section's entries are read in their order, also those that the public does not see", async () => {
  const before = (await posada.editorial(query, { section: "legal-aid" })).data.sectionOrder;
  expect(before).toMatchObject({ country: "MX", section: "legal-aid", may: ["change"] });
  expect(before.entries.map(({ position }: { position: number }) => position)).toEqual([1, 2, 3, 4, 5]);
  const first = before.entries[0];
  await posada.editorial(
    `mutation ($id: ID!) { archiveOrganization(id: $id, reason: "Closed.") { revision } }`,
    {
      id: first.organizationId,
    },
  );
  const after = (await posada.editorial(query, { section: "legal-aid" })).data.sectionOrder;
  expect(after.entries[0]).toEqual({ ...first, status: "ARCHIVED" });

  const seen = (await posada.editorial(query, { section: "legal-aid" }, { as: makeActor("CONTRIBUTOR") }))
    .data;
  expect(seen.sectionOrder.may).toEqual([]);
  expect(seen.sectionOrder.entries).toEqual(before.entries.slice(1));
});

test("of a section that is not there, there are no entries", async () => {
  expect((await posada.editorial(query, { section: "nowhere" })).data.sectionOrder.entries).toEqual([]);
});
