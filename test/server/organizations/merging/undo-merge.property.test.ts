import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findProblems } from "../../../../server/organizations/checks/find-problems.ts";
import type { OrganizationDocument } from "../../../../server/organizations/document.ts";
import { loadDocuments } from "../../../../server/organizations/load-documents.ts";
import { mergeOrganizations } from "../../../../server/organizations/merging/merge-organizations.ts";
import { undoMerge } from "../../../../server/organizations/merging/undo-merge.ts";
import { examine } from "../../../../server/publishing/doctor.ts";
import { readPublished } from "../../../../server/publishing/read-published.ts";
import { claimsOf } from "../../../../server/verification/claims.ts";
import { anyEdit } from "../../../factories/any-edit.ts";
import { anyOrganization } from "../../../factories/any-organization.ts";
import { confirmClaims } from "../../../factories/edit-organizations.ts";
import { publishOrganizations } from "../../../factories/publish-organizations.ts";
import { changeOrganization } from "../../../factories/save-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { atDesk, deskTime, makeDesk } from "../../../support/desk.ts";

let posada: TestDatabase;
beforeAll(async () => {
  posada = await cloneDatabase("mexico");
});
afterAll(() => posada?.drop());

/** All that there is of organizations and of what the world sees of them, but for the kept one's date of editing. */
async function stateOf(ids: string[]) {
  const loaded = await loadDocuments(posada.db, ids);
  const published = [...(await readPublished(posada.db, ids)).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const redirects = await posada.db.publishedRedirect.findMany({ orderBy: { source: "asc" } });
  const claims = await posada.db.claim.findMany({
    where: { organizationId: { in: ids } },
    orderBy: { id: "asc" },
  });
  return JSON.parse(
    JSON.stringify({
      loaded: loaded.map(({ revision: _, editedAt: __, verifications, ...rest }) => ({
        ...rest,
        verifications: verifications.sort((a, b) => (a.id < b.id ? -1 : 1)),
      })),
      published: published.map(({ editedAt: _, document, ...rest }) => ({
        ...rest,
        document: { ...document, editedAt: null },
      })),
      redirects,
      claims,
    }),
  );
}

/** The same with ids of its own: shrinking would bring those of an earlier run again. */
function anew(document: OrganizationDocument): OrganizationDocument {
  const ids = new Map<string, string>();
  const fresh = (id: string) => ids.get(id) ?? ids.set(id, randomUUID()).get(id)!;
  return JSON.parse(JSON.stringify(document).replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, fresh));
}

/** The other one says some of what the first one says, in its own items. */
function alike(
  one: OrganizationDocument,
  other: OrganizationDocument,
  take: boolean[],
): OrganizationDocument {
  const own = <Item extends { id: string }>(items: Item[]) =>
    items.map((item) => ({ ...item, id: randomUUID() }));
  const free = <Item extends { id: string; locationId: string | null; contactId: string | null }>(
    items: Item[],
  ) => own(items).map((item) => ({ ...item, locationId: null, contactId: null }));
  const [places, phones, emails, links, words] = take;
  return {
    ...other,
    ...(places && { locations: [...other.locations, ...own(one.locations)] }),
    ...(phones && { phones: [...other.phones, ...free(one.phones)] }),
    ...(emails && { emails: [...other.emails, ...free(one.emails)] }),
    ...(links && { links: own(one.links) }),
    ...(words && {
      name: one.name,
      alternateNames: own(one.alternateNames),
      notices: own(one.notices),
      descriptions: one.descriptions,
    }),
  };
}

const halves = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 });

test("merging and undoing gives back every document, every claim and check, and all that the world sees", async () => {
  await fc.assert(
    fc.asyncProperty(
      anyOrganization,
      fc.array(fc.tuple(anyOrganization, halves), { minLength: 1, maxLength: 2 }),
      fc.nat(),
      async (one, given, pick) => {
        const kept = anew(one);
        const losing = given.map(([other, take]) => alike(kept, anew(other), take));
        const group = [kept, ...losing];
        const ids = group.map(({ id }) => id);
        await publishOrganizations(posada.db, group);
        const claims = group.flatMap((document) => claimsOf(document)).map(({ id }) => id);
        await confirmClaims(
          posada.db,
          group,
          deskTime,
          claims.filter((_, index) => (index + pick) % 3 === 0),
        );
        const before = await stateOf(ids);
        const desk = makeDesk(posada);
        const { mergeId } = await atDesk(desk, mergeOrganizations, {
          keepId: kept.id,
          loseIds: losing.map(({ id }) => id),
        });
        const merged = (await loadDocuments(posada.db, [kept.id]))[0]!;
        // Whatever was checked of any of them counts for the one that is left, or is told of what it does not say.
        expect(merged.verifications).toHaveLength(
          before.loaded.flatMap((one: { verifications: [] }) => one.verifications).length,
        );
        expect((await readPublished(posada.db, ids)).size).toBe(1);
        const { unsplit } = await atDesk(desk, undoMerge, { mergeId });
        expect(unsplit).toEqual([]);
        expect(await stateOf(ids)).toEqual(before);
      },
    ),
    { numRuns: 10, endOnFailure: true },
  );
});

test("whatever is edited between, those that went are back as they were, and the kept one is whole and has the edits", async () => {
  await fc.assert(
    fc.asyncProperty(anyOrganization, anyOrganization, halves, anyEdit, async (one, other, take, edit) => {
      const kept = anew(one);
      const lost = alike(kept, anew(other), take);
      await publishOrganizations(posada.db, [kept, lost]);
      const before = (await loadDocuments(posada.db, [lost.id]))[0]!.document;
      const desk = makeDesk(posada);
      const { mergeId } = await atDesk(desk, mergeOrganizations, { keepId: kept.id, loseIds: [lost.id] });
      const merged = (await loadDocuments(posada.db, [kept.id]))[0]!.document;
      const edited = edit(merged);
      await changeOrganization(desk, edited);
      const { unsplit } = await atDesk(desk, undoMerge, { mergeId });
      const [left, back] = [kept.id, lost.id].map(
        async (id) => (await loadDocuments(posada.db, [id]))[0]!.document,
      );
      expect(await back).toEqual(before);
      expect(findProblems(await left!)).toEqual([]);
      // What was edited is there, in its own item or in one that the answer names.
      const added = edited.phones.filter(({ id }) => !merged.phones.some((phone) => phone.id === id));
      const saying = (phones: OrganizationDocument["phones"]) => phones.map(({ asPublished }) => asPublished);
      expect(saying((await left!).phones)).toEqual(expect.arrayContaining(saying(added)));
      const changed = edited.phones.filter(({ id, ...phone }) =>
        merged.phones.some(
          (was) =>
            was.id === id && !isDeepStrictEqual({ ...was, id: undefined }, { ...phone, id: undefined }),
        ),
      );
      expect(saying((await left!).phones)).toEqual(expect.arrayContaining(saying(changed)));
      const told = unsplit.map(({ path }) => path);
      for (const { id } of changed.filter((phone) => lost.phones.some((own) => own.id === phone.id)))
        expect(told).toContain(`phones.${id}`);
    }),
    { numRuns: 10, endOnFailure: true },
  );
  expect((await examine(posada.db)).complaints).toEqual([]);
});
