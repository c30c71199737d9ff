import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { OrganizationDocument } from "../../../../server/organizations/document.ts";
import { examine } from "../../../../server/publishing/doctor.ts";
import { claimsOf } from "../../../../server/verification/claims.ts";
import { anyOrganization } from "../../../factories/any-organization.ts";
import { changeOrganization, lookAt } from "../../../factories/save-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { makeDesk } from "../../../support/desk.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase("mexico");
});
afterAll(() => database?.drop());

const lists = [
  "alternateNames",
  "entries",
  "locations",
  "contacts",
  "phones",
  "emails",
  "links",
  "schedules",
  "notices",
] as const;

/** The second document as a later state of the first: some of its children are the first's, with all they refer to. */
function asLater(
  first: OrganizationDocument,
  second: OrganizationDocument,
  same: boolean,
): OrganizationDocument {
  let text = JSON.stringify({ ...second, id: first.id, presence: first.presence });
  if (same)
    for (const list of lists)
      for (const [index, { id }] of [...second[list]].reverse().entries())
        text = text.replaceAll(id, first[list][index]?.id ?? id);
  return JSON.parse(text);
}

test("makes the tables, the revision and the public side say any later document, and the first again", async () => {
  const { db } = database;
  const desk = makeDesk(database);
  await fc.assert(
    fc.asyncProperty(anyOrganization, anyOrganization, anyOrganization, async (first, second, third) => {
      const states = [first, asLater(first, second, true), asLater(first, third, false), first];
      for (const document of states) {
        const { revision, edition } = await changeOrganization(desk, document);
        expect(edition).toBeGreaterThan(0);
        expect((await lookAt(desk, first.id)).document).toEqual(document);
        const { document: said } = await db.revision.findUniqueOrThrow({
          where: { organizationId_number: { organizationId: first.id, number: revision } },
        });
        expect(said).toEqual(document);
      }
      // Nothing that was once said has lost its identity.
      const claims = await db.claim.findMany({ where: { organizationId: first.id } });
      const once = states.flatMap((document) => claimsOf(document)).map(({ id }) => id);
      expect(new Set(claims.map(({ id }) => id))).toEqual(new Set(once));
    }),
    { numRuns: 25 },
  );
  expect((await examine(db)).complaints).toEqual([]);
});
