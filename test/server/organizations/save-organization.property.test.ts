import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { PosadaError } from "../../../server/errors.ts";
import { idsOf } from "../../../server/organizations/checks/consistency.ts";
import { loadDocuments } from "../../../server/organizations/load-documents.ts";
import { saveOrganization } from "../../../server/organizations/save-organization.ts";
import { anyEdit } from "../../factories/any-edit.ts";
import { anyInput } from "../../factories/any-input.ts";
import { anyOrganization } from "../../factories/any-organization.ts";
import { makeContact, makeOrganization } from "../../factories/organization.ts";
import { toInput } from "../../factories/organization-input.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";
import { atDesk, makeDesk } from "../../support/desk.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase("mexico");
});
afterAll(() => database.drop());

const save = (args: Parameters<typeof saveOrganization>[1]) =>
  atDesk(makeDesk(database), saveOrganization, args);
const load = async (id: string) => (await loadDocuments(database.db, [id]))[0]!;
const kept = async (id: string, number: number) =>
  (
    await database.db.revision.findUniqueOrThrow({
      where: { organizationId_number: { organizationId: id, number } },
    })
  ).document;

test("whatever is sent is saved, or refused in words: nothing is left for the database to refuse", async () => {
  const [own, other] = [makeOrganization({ contacts: [makeContact()] }), makeOrganization()];
  for (const document of [own, other])
    await save({ id: document.id, baseRevision: 0, input: toInput(document) });
  const ids = [own, other].flatMap((document) => idsOf(document).map(({ id }) => id));
  const answers = { saved: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(anyInput(ids), async (input) => {
      const { revision } = await load(own.id);
      try {
        const saved = await save({ id: own.id, baseRevision: revision, input });
        answers.saved += 1;
        expect(await kept(own.id, saved.revision)).toEqual((await load(own.id)).document);
      } catch (error) {
        if (!(error instanceof PosadaError)) throw error;
        answers.refused += 1;
        expect(error).toMatchObject({ code: "BAD_DOCUMENT" });
        expect(error.fields.every(({ path, message }) => path && message)).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
  expect(Math.min(answers.saved, answers.refused)).toBeGreaterThan(0);
});

test("two saves of one revision come out whole: merged, or refused with nothing lost; kept as they are read back", async () => {
  await fc.assert(
    fc.asyncProperty(anyOrganization, anyEdit, anyEdit, async (document, they, you) => {
      const { id } = document;
      await save({ id, baseRevision: 0, input: toInput(document) });
      const base = await load(id);
      await save({ id, baseRevision: 1, input: toInput(they(base.document)) });
      const theirs = await load(id);
      try {
        const { revision } = await save({ id, baseRevision: 1, input: toInput(you(base.document)) });
        expect(await kept(id, revision)).toEqual((await load(id)).document);
      } catch (error) {
        expect(error).toMatchObject({ code: "CONFLICT" });
        expect(await load(id)).toEqual(theirs);
      }
    }),
    { numRuns: 25, endOnFailure: true },
  );
});
