import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openTestApp, type TestApp } from "../../support/app.ts";

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp();
});
afterAll(() => posada?.close());

test("previews an unsaved form over the door: the public's document, what is missing, what is wrong", async () => {
  const answer = await posada.editorial(
    `query ($id: ID!, $input: OrganizationInput!) {
      previewOrganization(id: $id, input: $input) { document issues { path message } problems { path } changes }
    }`,
    { id: randomUUID(), input: { name: "Posada <b>Nueva</b>", sourceDate: "2025-02-30" } },
  );
  expect(answer.data.previewOrganization).toMatchObject({
    document: { name: "Posada <b>Nueva</b>", phones: [] },
    issues: [{ path: "entries", message: expect.any(String) }],
    problems: [{ path: "sourceDate" }],
  });
  expect(await posada.db.organization.count({ where: { name: { contains: "Nueva" } } })).toBe(0);
});

test("lists what keeps an organization from publication", async () => {
  const { id } = await posada.db.organization.findFirstOrThrow({ where: { entries: { some: {} } } });
  const answer = await posada.editorial(`query ($id: ID!) { checkPublishable(id: $id) { path message } }`, {
    id,
  });
  expect(answer.data.checkPublishable).toEqual([]);
});
