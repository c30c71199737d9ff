import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { derivePhone } from "../../../server/organizations/phones/derive-phone.ts";
import { dismissFinding } from "../../../server/quality/findings/dismiss-finding.ts";
import { lookOver } from "../../../server/quality/look-over.ts";
import { anyOrganization } from "../../factories/any-organization.ts";
import { makeOrganization, makePhone } from "../../factories/organization.ts";
import { changeOrganization, lookAt } from "../../factories/save-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";
import { atDesk, deskTime, makeDesk } from "../../support/desk.ts";

let posada: TestDatabase;
beforeAll(async () => {
  posada = await cloneDatabase("mexico");
});
afterAll(() => posada?.drop());

const findingsOf = (organizationId: string) =>
  posada.db.finding.findMany({ where: { organizationId, source: "RULE" }, orderBy: { id: "asc" } });

/** Looks at an organization once more, and tells what came of it. */
async function look(id: string, now = deskTime) {
  const organization = await lookAt(posada, id);
  return posada.db.$transaction((tx) => lookOver({ tx, now }, [organization]));
}

/** A phone in Mexico, as a save reads what is published. */
function withPhone(asPublished: string, document: OrganizationDocument = makeOrganization()) {
  const phone = { ...(document.phones[0] ?? makePhone()), number: null, asPublished };
  return { ...document, phones: [derivePhone(phone, document, [])] };
}

test("looking twice changes nothing, whatever there is to see", async () => {
  await fc.assert(
    fc.asyncProperty(anyOrganization, async (document) => {
      const id = crypto.randomUUID();
      const { nameStatus, nameBasis, descriptions } = document;
      const own = { ...makeOrganization({ id }), nameStatus, nameBasis, descriptions };
      const desk = makeDesk(posada);
      await changeOrganization(desk, { ...own, phones: [makePhone({ asPublished: "044 951 310 0375" })] });
      const before = await findingsOf(id);
      expect(await look(id)).toEqual({ appeared: 0, resolved: 0 });
      expect(await findingsOf(id)).toEqual(before);
    }),
    { numRuns: 20, endOnFailure: true },
  );
});

test("a dismissed finding stays dismissed while something else is edited, and its evidence brings it back", async () => {
  const texts = fc.constantFrom("01 800 837 86 89", "045 951 310 0375", "+52 1 967 185 5888");
  await fc.assert(
    fc.asyncProperty(texts, fc.string({ minLength: 1 }), async (asPublished, name) => {
      const desk = makeDesk(posada);
      const document = withPhone("044 951 310 0375");
      await changeOrganization(desk, document);
      const [first] = (await findingsOf(document.id)).filter(({ rule }) => rule === "PHONE_RETIRED");
      await atDesk(desk, dismissFinding, { ids: [first!.id], reason: "It rings." });

      const elsewhere = { ...document, name: `Casa ${name.replace(/\W/g, "")}` };
      await changeOrganization(desk, elsewhere);
      const after = (await findingsOf(document.id)).filter(({ rule }) => rule === "PHONE_RETIRED");
      expect(after).toMatchObject([{ id: first!.id, dismissed: true, resolvedAt: null }]);

      await changeOrganization(desk, withPhone(asPublished, elsewhere));
      const changed = (await findingsOf(document.id)).filter(({ rule }) => rule === "PHONE_RETIRED");
      const open = changed.filter(({ dismissed, resolvedAt }) => !dismissed && resolvedAt === null);
      expect(open).toHaveLength(1);
      expect(changed.find(({ id }) => id === first!.id)).toMatchObject({ resolvedBy: "system" });

      // Said again as it was, it is as it was decided then.
      await changeOrganization(desk, elsewhere);
      const again = (await findingsOf(document.id)).find(({ id }) => id === first!.id);
      expect(again).toMatchObject({ dismissed: true, resolvedAt: null });
    }),
    { numRuns: 5, endOnFailure: true },
  );
});
