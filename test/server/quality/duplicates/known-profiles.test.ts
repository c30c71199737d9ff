import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { comparedOf } from "../../../../server/quality/duplicates/compared.ts";
import { knownProfiles } from "../../../../server/quality/duplicates/known-profiles.ts";
import { anyOrganization } from "../../../factories/any-organization.ts";
import { makeOrganization } from "../../../factories/organization.ts";

test("whatever an organization says is known just as it was read", () => {
  fc.assert(
    fc.property(anyOrganization, (document) => {
      const known = knownProfiles();
      const compared = comparedOf(document);
      known.keep(compared, 3);
      expect(known.find(document.id, 3)).toEqual(compared);
    }),
  );
});

test("what it said in another revision is not known", () => {
  const known = knownProfiles();
  const compared = comparedOf(makeOrganization());
  const { id } = compared.profile;
  known.keep(compared, 1);
  expect([known.has(id, 1), known.has(id, 2), known.find(id, 2)]).toEqual([true, false, undefined]);
  known.keep(compared, 2);
  expect([known.has(id, 1), known.has(id, 2)]).toEqual([false, true]);
});

test("no more is kept than there is room for, and what was asked for last stays", () => {
  const many = Array.from({ length: 40 }, () => comparedOf(makeOrganization()));
  const known = knownProfiles(10_000);
  const [first] = many;
  for (const compared of many) {
    known.keep(compared, 1);
    expect(known.has(first!.profile.id, 1)).toBe(true);
  }
  const kept = many.filter(({ profile }) => known.has(profile.id, 1)).length;
  expect(kept).toBeGreaterThan(2);
  expect(kept).toBeLessThan(30);
});
