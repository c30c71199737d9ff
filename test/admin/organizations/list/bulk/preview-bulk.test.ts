import { expect, test } from "@jest/globals";
import {
  emptyInput,
  isComplete,
  previewBulk,
} from "../../../../../admin/organizations/list/bulk/preview-bulk.ts";
import { makeListed } from "../listed.ts";

const obstacles = (...args: Parameters<typeof previewBulk>) =>
  previewBulk(...args).map(({ obstacle }) => obstacle);

test("archiving tells which are archived already, and which are somebody else's", () => {
  const organizations = [
    makeListed(),
    makeListed({ status: "ARCHIVED", may: ["unarchive"] }),
    makeListed({ may: [] }),
  ];
  expect(obstacles("archive", emptyInput, organizations)).toEqual([null, "isArchived", "notYours"]);
  expect(obstacles("unarchive", emptyInput, organizations)).toEqual(["notArchived", null, "notArchived"]);
  expect(isComplete("archive", { ...emptyInput, reason: " " })).toBe(false);
});

test("terms tell what comes and goes, and leave what has them all", () => {
  const input = { ...emptyInput, addHelps: ["shelter"], removeAudiences: ["women"] };
  const [bare, full] = previewBulk("terms", input, [
    makeListed({ helps: [], audiences: ["women", "minors"] }),
    makeListed(),
  ]);
  expect(bare).toMatchObject({ obstacle: null, added: ["shelter"], removed: ["women"] });
  expect(full).toMatchObject({ obstacle: "nothingToChange", added: [], removed: [] });
});

test("a section takes what is not there; a page lets go what stands on it", () => {
  const there = { ...emptyInput, country: "MX", section: "legal-aid" };
  const organizations = [makeListed(), makeListed({ entries: [{ country: "MX", section: "unhcr" }] })];
  expect(obstacles("assign", there, organizations)).toEqual(["isThere", null]);
  expect(obstacles("remove", there, organizations)).toEqual([null, "notThere"]);
  expect(obstacles("remove", { ...there, section: "" }, organizations)).toEqual([null, null]);
});
