import { expect, test } from "@jest/globals";
import { findLater } from "../../../../../admin/organizations/form/fields/outdated.ts";

const early = { locale: "en", editedAt: "2026-01-01T00:00:00.000Z" };
const late = { locale: "es", editedAt: "2026-02-01T00:00:00.000Z" };

test("a text is outdated where another was changed later, or is being changed, but not while it is changed itself", () => {
  expect(findLater("en", [early, late], [])).toEqual({ locale: "es", since: late.editedAt });
  expect(findLater("es", [early, late], [])).toBeNull();
  expect(findLater("es", [early, late], ["en"])).toEqual({ locale: "en", since: null });
  expect(findLater("en", [early, late], ["en"])).toBeNull();
  expect(findLater("fr", [early, late], [])).toBeNull();
});
