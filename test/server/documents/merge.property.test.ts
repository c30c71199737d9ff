import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { compare } from "../../../server/documents/compare.ts";
import { flatten, unflatten } from "../../../server/documents/flatten.ts";
import { merge } from "../../../server/documents/merge.ts";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { organizationShape as shape } from "../../../server/organizations/organization-shape.ts";
import { anyEdit } from "../../factories/any-edit.ts";
import { anyOrganization } from "../../factories/any-organization.ts";

const bare = (document: OrganizationDocument) => unflatten(flatten(document, shape), shape);
const anySides = fc
  .tuple(anyOrganization, anyEdit, anyEdit)
  .map(([base, they, you]) => ({ base, theirs: they(base), yours: you(base) }));

test("where one side changed nothing, the other's document comes out, and only theirs is taken", () => {
  fc.assert(
    fc.property(anySides, ({ base, yours }) => {
      expect(merge(base, base, yours, shape)).toEqual({ document: bare(yours), taken: [], conflicts: [] });
      const other = merge(base, yours, base, shape);
      expect(other).toMatchObject({ document: bare(yours), conflicts: [] });
      expect(other.taken.length > 0).toBe(compare(bare(base), bare(yours), shape).length > 0);
    }),
  );
});

test("it makes no difference who came first", () => {
  fc.assert(
    fc.property(anySides, ({ base, theirs, yours }) => {
      const [one, other] = [merge(base, theirs, yours, shape), merge(base, yours, theirs, shape)];
      expect(other.conflicts).toEqual(
        one.conflicts.map(({ theirs, yours, ...conflict }) => ({
          ...conflict,
          theirs: yours,
          yours: theirs,
        })),
      );
      if (one.conflicts.length === 0) expect(other.document).toEqual(one.document);
    }),
  );
});

test("changes in different places never meet, and all of them are in the merged document", () => {
  const places: (keyof OrganizationDocument)[][] = [
    ["name", "phones", "schedules", "descriptions"],
    ["helps", "emails", "links", "entries"],
  ];
  fc.assert(
    fc.property(anySides, ({ base, theirs, yours }) => {
      const only = (from: OrganizationDocument, names: (keyof OrganizationDocument)[]) =>
        Object.assign({ ...base }, ...names.map((name) => ({ [name]: from[name] })));
      const [they, you] = [only(theirs, places[0]!), only(yours, places[1]!)];
      const { document, conflicts } = merge(base, they, you, shape);
      expect(conflicts).toEqual([]);
      expect(document).toEqual(
        bare(Object.assign({ ...they }, ...places[1]!.map((name) => ({ [name]: you[name] })))),
      );
    }),
  );
});

test("what is merged says of each field what one of the two says, and has no item without its place or twice", () => {
  fc.assert(
    fc.property(anySides, ({ base, theirs, yours }) => {
      const { document } = merge(base, theirs, yours, shape);
      const [t, y] = [flatten(theirs, shape), flatten(yours, shape)];
      for (const [path, value] of flatten(document, shape))
        if (typeof shape[path] !== "object") expect([t.get(path), y.get(path)]).toContainEqual(value);
      const ids = (document as unknown as OrganizationDocument).phones.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
