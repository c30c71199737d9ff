import { expect, test } from "@jest/globals";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { differingPaths } from "../../../server/publishing/differing-paths.ts";
import { projectOrganization } from "../../../server/publishing/project-organization.ts";
import { usualDays } from "../../../server/verification/intervals.ts";
import { makeContact, makeEntry, makeOrganization, makePhone } from "../../factories/organization.ts";

const project = (document: OrganizationDocument, editedAt = new Date("2026-01-01")) =>
  projectOrganization(document, { editedAt, verifications: [], days: usualDays, unconfirmedSince: null });
const document = makeOrganization({ phones: [makePhone(), makePhone()] });
const [first, second] = document.phones;
const paths = (after: Partial<OrganizationDocument>) =>
  differingPaths(project(document), project({ ...document, ...after }));

test("the same is the same, whenever it was edited", () => {
  expect(differingPaths(project(document), project(document, new Date("2027-01-01")))).toEqual([]);
  expect(differingPaths(null, null)).toEqual([]);
});

test("names fields, fields of items, items that came or went, and lists that were reordered", () => {
  const entry = makeEntry({ section: "legal-aid" });
  expect(paths({ name: "Casa Roja", helps: [] })).toEqual(["name", "helps"]);
  expect(paths({ phones: [{ ...first!, label: { en: "x" } }, second!] })).toEqual([
    `phones.${first!.id}.label`,
  ]);
  expect(paths({ phones: [first!] })).toEqual([`phones.${second!.id}`]);
  expect(paths({ phones: [second!, first!] })).toEqual(["phones"]);
  expect(paths({ entries: [...document.entries, entry] })).toEqual([`entries.${entry.id}`]);
  expect(paths({ descriptions: [] })).toEqual(["translations.en", "translations.es"]);
});

test("what the public does not see makes no difference", () => {
  expect(paths({ contacts: [makeContact({ consent: "NOT_RECORDED", consentUntil: null })] })).toEqual([]);
});

test("where nothing is public yet, everything that would be is named", () => {
  const all = differingPaths(null, project(document));
  expect(all).toContain("name");
  expect(all).toContain("phones");
});
