import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { flatten, unflatten } from "../../../server/documents/flatten.ts";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { organizationShape } from "../../../server/organizations/organization-shape.ts";
import { anyOrganization } from "../../factories/any-organization.ts";

/** What a flat document is made of: what follows from other fields, and what never changes, is not in it. */
function essence({ id, presence, ...document }: OrganizationDocument) {
  return {
    ...document,
    descriptions: document.descriptions.map(({ locale, body }) => ({ locale, body })),
    entries: document.entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    phones: document.phones.map(({ number, ...phone }) => phone),
    emails: document.emails.map(({ address, ...email }) => email),
  };
}

test("a document that was taken apart is put together the same", () => {
  fc.assert(
    fc.property(anyOrganization, (document) => {
      expect(unflatten(flatten(document, organizationShape), organizationShape)).toEqual(essence(document));
    }),
  );
});

test("what is derived is told when it is asked for, and is left out when it is put together", () => {
  fc.assert(
    fc.property(anyOrganization, (document) => {
      const flat = flatten(document, organizationShape, { derived: true });
      for (const { id, number } of document.phones) expect(flat.get(`phones.${id}.number`)).toBe(number);
      expect(unflatten(flat, organizationShape)).toEqual(essence(document));
    }),
  );
});
