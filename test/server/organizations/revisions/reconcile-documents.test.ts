import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { findProblems } from "../../../../server/organizations/checks/find-problems.ts";
import type { OrganizationDocument } from "../../../../server/organizations/document.ts";
import { deriveDocument } from "../../../../server/organizations/inputs/derive-document.ts";
import { normalizeDocument } from "../../../../server/organizations/inputs/normalize-document.ts";
import { reconcileDocuments } from "../../../../server/organizations/revisions/reconcile-documents.ts";
import { anyEdit } from "../../../factories/any-edit.ts";
import { anyOrganization } from "../../../factories/any-organization.ts";
import {
  makeContact,
  makeEntry,
  makeLocation,
  makeOrganization,
  makePhone,
} from "../../../factories/organization.ts";

const door = makeLocation();
const person = makeContact();
const phone = makePhone();
const base = makeOrganization({ locations: [door], contacts: [person], phones: [phone], schedules: [] });
const reconcile = (theirs: Partial<OrganizationDocument>, yours: Partial<OrganizationDocument>) =>
  reconcileDocuments(base, { ...base, ...theirs }, { ...base, ...yours });

test("a phone that one moves into a house which the other takes away is a conflict of its place", () => {
  const moved = { phones: [{ ...phone, locationId: door.id }] };
  const path = `phones.${phone.id}.locationId`;
  expect(reconcile({ locations: [] }, moved).conflicts).toMatchObject([
    { path, base: null, theirs: null, yours: door.id },
  ]);
  expect(reconcile(moved, { locations: [] }).conflicts).toMatchObject([
    { path, base: null, theirs: door.id, yours: null },
  ]);
});

test("a new phone of a person whom the other takes away is a conflict of its person", () => {
  const added = makePhone({ contactId: person.id });
  expect(reconcile({ contacts: [] }, { phones: [phone, added] }).conflicts).toMatchObject([
    { path: `phones.${added.id}.contactId`, base: null, theirs: null, yours: person.id },
  ]);
});

test("a phone that stood in a house, which one takes away while the other relabels it, is relabeled and free", () => {
  const standing = { ...base, phones: [{ ...phone, locationId: door.id }] };
  const { document, conflicts } = reconcileDocuments(
    standing,
    { ...base, locations: [] },
    { ...standing, phones: [{ ...phone, locationId: door.id, label: { en: "Night" } }] },
  );
  expect(conflicts).toEqual([]);
  expect(document.phones).toMatchObject([{ locationId: null, label: { en: "Night" } }]);
});

test("halves of one thing that do not fit together are a conflict: a consent taken back, and its last day moved", () => {
  expect(
    reconcile(
      { contacts: [{ ...person, consent: "REFUSED", consentUntil: null }] },
      { contacts: [{ ...person, consentUntil: "2027-12-31" }] },
    ).conflicts,
  ).toMatchObject([{ path: `contacts.${person.id}.consentUntil` }]);
  expect(
    reconcile(
      { phones: [{ ...phone, locationId: door.id }] },
      { phones: [{ ...phone, contactId: person.id }] },
    ).conflicts,
  ).toMatchObject([{ path: `phones.${phone.id}.contactId`, theirs: null, yours: person.id }]);
});

test("an entry that both put in one section is a conflict at yours, with both", () => {
  const [theirs, yours] = [makeEntry({ section: "legal-aid" }), makeEntry({ section: "legal-aid" })];
  const { conflicts } = reconcile(
    { entries: [...base.entries, theirs] },
    { entries: [...base.entries, yours] },
  );
  expect(conflicts).toMatchObject([{ path: `entries.${yours.id}`, base: null, theirs, yours }]);
});

test("what comes out is a whole and valid document, or says where it is not", () => {
  fc.assert(
    fc.property(anyOrganization, anyEdit, anyEdit, (any, they, you) => {
      const clean = normalizeDocument(any);
      const { document, conflicts } = reconcileDocuments(clean, they(clean), you(clean));
      if (conflicts.length > 0) {
        for (const { path, message, ...sides } of conflicts) {
          expect(`${path} ${message.en} ${message.es}`).not.toContain("[");
          expect(Object.keys(sides).sort()).toEqual(["base", "theirs", "yours"]);
        }
      } else expect(findProblems(deriveDocument(document, [], new Date(0)))).toEqual([]);
    }),
  );
});
