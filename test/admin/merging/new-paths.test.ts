import { expect, test } from "@jest/globals";
import type { MergePreview } from "../../../admin/merging/merge-choices.ts";
import { newPaths } from "../../../admin/merging/new-paths.ts";
import { markOf } from "../../../admin/organizations/preview/public-marks.ts";

test("what comes along is new to the one that stays, and what another one says better is changed", () => {
  const kept = { id: "kept", descriptions: [{ locale: "en" }], helps: ["shelter"], audiences: [] };
  const preview = {
    kept,
    organization: { ...kept, descriptions: [{ locale: "en" }, { locale: "es" }], helps: ["shelter", "food"] },
    items: [
      { organizationId: "lost", path: "phones.l1", into: "phones.k1" },
      { organizationId: "lost", path: "emails.l2", into: null },
    ],
    differences: [
      { path: "name", chosen: "kept" },
      { path: "phones.k1.type", chosen: "lost" },
      { path: "descriptions.en", chosen: "lost" },
    ],
  } as unknown as MergePreview;
  const paths = newPaths(preview);
  const marks = [
    "name",
    "phones.k1",
    "emails.l2",
    "translations.en",
    "translations.es",
    "helps",
    "audiences",
  ];
  expect(marks.map((path) => markOf(paths, path))).toEqual([
    null,
    "CHANGED",
    "NEW",
    "CHANGED",
    "NEW",
    "CHANGED",
    null,
  ]);
});
