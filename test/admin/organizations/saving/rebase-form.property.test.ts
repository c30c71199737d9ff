import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { compareForms } from "../../../../admin/organizations/changes/compare-forms.ts";
import { fieldsOf, formOf, isList, isSame } from "../../../../admin/organizations/changes/form-fields.ts";
import type { OrganizationForm } from "../../../../admin/organizations/form/organization-form.ts";
import { decideConflicts, rebaseForm } from "../../../../admin/organizations/saving/rebase-form.ts";
import { makeForm } from "../forms.ts";

const text = fc.constantFrom("", "a", "b", "c");
const texts = fc.dictionary(fc.constantFrom("en", "es", "ar"), text, { maxKeys: 3 });
const keyed = (keys: string[]) => fc.shuffledSubarray(keys);
const form: fc.Arbitrary<OrganizationForm> = fc
  .record({
    name: text,
    nameBasis: fc.option(text),
    descriptions: texts,
    helps: keyed(["shelter", "medical"]),
    entries: keyed(["e1", "e2"]).chain((ids) =>
      fc.tuple(...ids.map((id) => texts.map((note) => ({ id, country: "MX", section: "s", note })))),
    ),
    languages: keyed(["es", "en"]).chain((codes) =>
      fc.tuple(...codes.map((code) => fc.option(text).map((note) => ({ code, note })))),
    ),
    phones: keyed(["p1", "p2", "p3"]).chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc.record({ asPublished: text, label: texts }).map((says) => ({
            id,
            ...says,
            extension: null,
            type: "VOICE" as const,
            locationId: null,
            contactId: null,
          })),
        ),
      ),
    ),
  })
  .map((given) => makeForm(given));

const same = (one: OrganizationForm, other: OrganizationForm) => expect(compareForms(one, other)).toEqual([]);
const runs = { numRuns: 300 };

test("what is taken apart is put together again as it was", () => {
  fc.assert(
    fc.property(form, (mine) => {
      same(formOf(fieldsOf(mine)), mine);
    }),
    runs,
  );
});

test("where only one of two did something, that is what comes out", () => {
  fc.assert(
    fc.property(form, form, (base, changed) => {
      same(rebaseForm(base, base, changed).form, changed);
      same(rebaseForm(base, changed, base).form, changed);
      same(rebaseForm(base, changed, changed).form, changed);
      expect(rebaseForm(base, changed, base).conflicts).toEqual([]);
    }),
    runs,
  );
});

test("nothing that I typed is lost, and nothing that they saved is lost unasked", () => {
  fc.assert(
    fc.property(form, form, form, (base, theirs, mine) => {
      const { form: merged, conflicts } = rebaseForm(base, theirs, mine);
      const [b, t, m, out] = [base, theirs, mine, merged].map(fieldsOf) as [
        Map<string, unknown>,
        Map<string, unknown>,
        Map<string, unknown>,
        Map<string, unknown>,
      ];
      const isAsked = (path: string) =>
        conflicts.some((conflict) => path === conflict.path || path.startsWith(`${conflict.path}.`));
      for (const path of new Set([...b.keys(), ...t.keys(), ...m.keys()])) {
        if (isList(path)) continue;
        const [was, their, my, is] = [b.get(path), t.get(path), m.get(path), out.get(path)];
        if (!isSame(my, was)) expect([path, isSame(is, my) || isSame(is, their)]).toEqual([path, true]);
        if (!isSame(my, was) && !isSame(is, my)) expect([path, isAsked(path)]).toEqual([path, true]);
        if (!isSame(their, was) && !isSame(is, their)) expect([path, isAsked(path)]).toEqual([path, true]);
      }
    }),
    runs,
  );
});

test("a conflict that is not decided is found again, and one that is decided is not", () => {
  fc.assert(
    fc.property(
      form,
      form,
      form,
      fc.constantFrom("theirs" as const, "mine" as const),
      (base, theirs, mine, side) => {
        const first = rebaseForm(base, theirs, mine);
        const again = rebaseForm(first.ancestor, theirs, first.form);
        same(again.form, first.form);
        expect(again.conflicts.map(({ path }) => path).sort()).toEqual(
          first.conflicts.map(({ path }) => path).sort(),
        );
        const choices = new Map(first.conflicts.map(({ path }) => [path, side]));
        const decided = decideConflicts(first.form, theirs, choices);
        expect(rebaseForm(theirs, theirs, decided).conflicts).toEqual([]);
        if (side === "mine") same(decided, first.form);
      },
    ),
    runs,
  );
});
