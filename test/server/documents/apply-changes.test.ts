import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { applyChanges } from "../../../server/documents/apply-changes.ts";
import { compare } from "../../../server/documents/compare.ts";
import { flatten } from "../../../server/documents/flatten.ts";
import { organizationShape } from "../../../server/organizations/organization-shape.ts";
import { anyOrganization } from "../../factories/any-organization.ts";
import { makeOrganization, makePhone } from "../../factories/organization.ts";

const apply = (document: object, changes: Parameters<typeof applyChanges>[1]) =>
  applyChanges(document, changes, organizationShape);

test("what compare tells, applied to the one, makes the other", () => {
  fc.assert(
    fc.property(anyOrganization, anyOrganization, fc.func(fc.boolean()), (one, other, choose) => {
      // Some items are kept, so that not all comes and goes.
      const kept = one.phones
        .filter((phone) => choose(phone.id))
        .map((phone) => ({ ...phone, asPublished: "1" }));
      const after = { ...other, phones: [...other.phones, ...kept.reverse()] };
      const made = apply(one, compare(one, after, organizationShape));
      expect(flatten(made, organizationShape)).toEqual(flatten(after, organizationShape));
    }),
    { numRuns: 60 },
  );
});

test("an order holds for the items that it names, and leaves the others where they are", () => {
  const [a, hidden, c] = [makePhone(), makePhone(), makePhone()];
  const document = makeOrganization({ phones: [a, hidden, c] });
  const { phones } = apply(document, [{ path: "phones", from: [a.id, c.id], to: [c.id, a.id] }]);
  expect((phones as { id: string }[]).map(({ id }) => id)).toEqual([c.id, hidden.id, a.id]);
});

test("a change inside an item that is gone is left alone, and an item that is there already comes once", () => {
  const phone = makePhone();
  const document = makeOrganization({ phones: [phone] });
  const lost = apply({ ...document, phones: [] }, [
    { path: `phones.${phone.id}.asPublished`, from: phone.asPublished, to: "1" },
  ]);
  expect(lost.phones).toEqual([]);
  const twice = apply(document, [
    { path: `phones.${phone.id}`, from: null, to: { ...phone, asPublished: "2" } },
  ]);
  expect(twice.phones).toMatchObject([{ id: phone.id, asPublished: "2" }]);
});
