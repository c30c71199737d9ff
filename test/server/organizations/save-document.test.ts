import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { OrganizationFields } from "../../../server/organizations/inputs/organization.input.ts";
import { loadDocuments } from "../../../server/organizations/load-documents.ts";
import { saveOrganization } from "../../../server/organizations/save-organization.ts";
import { makeEntry, makeOrganization, makePhone } from "../../factories/organization.ts";
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

describe("two editors", () => {
  /** Two forms filled from one revision, sent one after the other, or at once. */
  async function both(first: OrganizationFields, second: OrganizationFields, atOnce = false) {
    const document = makeOrganization({ phones: [makePhone(), makePhone()] });
    const { id } = document;
    await save({ id, baseRevision: 0, input: toInput(document) });
    const send = (input: OrganizationFields) => save({ id, baseRevision: 1, input });
    if (atOnce) return { id, answers: await Promise.allSettled([send(first), send(second)]) };
    await send(first);
    return { id, answers: await Promise.allSettled([send(second)]) };
  }

  test("who change different fields are both kept, and the second is told what came from the first", async () => {
    const { id, answers } = await both({ name: "Casa Roja" }, { nameBasis: "A sign", helps: [] });
    expect(answers).toMatchObject([{ value: { revision: 3, merged: ["name"] } }]);
    expect((await load(id)).document).toMatchObject({ name: "Casa Roja", nameBasis: "A sign", helps: [] });
  });

  test("who save at the same moment are both kept too", async () => {
    const { id, answers } = await both({ name: "Casa Roja" }, { nameBasis: "A sign" }, true);
    expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
    expect(await load(id)).toMatchObject({
      revision: 3,
      document: { name: "Casa Roja", nameBasis: "A sign" },
    });
  });

  test("who change one field differently: the second is refused with base, theirs and yours, and nothing is lost", async () => {
    const { id, answers } = await both({ name: "Casa Roja" }, { name: "Casa Verde", helps: [] });
    expect(answers).toMatchObject([
      {
        reason: {
          code: "CONFLICT",
          fields: [{ path: "name", base: "Casa Azul", theirs: "Casa Roja", yours: "Casa Verde" }],
        },
      },
    ]);
    expect(await load(id)).toMatchObject({
      revision: 2,
      document: { name: "Casa Roja", helps: ["shelter"] },
    });
  });

  test("who both put it in one section are told so at the entry, with both entries", async () => {
    const added = (note: string) => [
      { ...makeEntry({ section: "legal-aid" }), note: [{ locale: "en", text: note }] },
    ];
    const { answers } = await both({ entries: added("Theirs") }, { entries: added("Yours") });
    expect(answers).toMatchObject([
      {
        reason: {
          code: "CONFLICT",
          fields: [
            {
              path: expect.stringMatching(/^entries\.[0-9a-f-]{36}$/),
              base: null,
              theirs: { section: "legal-aid", note: { en: "Theirs" } },
              yours: { section: "legal-aid", note: { en: "Yours" } },
            },
          ],
        },
      },
    ]);
  });
});
