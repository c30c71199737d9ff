import { describe, expect, test } from "@jest/globals";
import { compareRows, countRows, partnersOf, type Side } from "../../../admin/merging/compare-rows.ts";
import type { Difference, MergePreview } from "../../../admin/merging/merge-choices.ts";
import { ownerOfProblem } from "../../../admin/merging/owner-of-problem.ts";
import type { OrganizationForm } from "../../../admin/organizations/form/organization-form.ts";
import { makeForm } from "../organizations/forms.ts";

const plain = { extension: null, type: "VOICE", label: {}, locationId: null, contactId: null } as const;
const phone = (id: string, asPublished: string) => ({ ...plain, id, asPublished });
const side = (id: string, given: Partial<OrganizationForm>): Side => ({
  id,
  presenceId: `presence of ${id}`,
  form: makeForm({ entries: [], languages: [], ...given }),
});
const said = (path: string, part: string, chosen: string): Difference => ({
  path,
  part,
  chosen,
  because: "VERIFIED",
  values: [],
});

const kept = side("kept", { phones: [phone("k1", "55 1"), phone("k2", "55 2")] });
const lost = side("lost", {
  name: "Casa Roja",
  phones: [phone("l1", "55-1"), phone("l3", "55 3")],
  descriptions: { en: "A house by the river.", fr: "Une maison." },
  helps: ["food"],
});
const merged: Side = {
  ...kept,
  form: {
    ...kept.form,
    phones: [phone("k1", "55-1"), phone("k2", "55 2"), phone("l3", "55 3")],
    alternateNames: [{ id: "made", name: "Casa Roja", locale: null }],
    descriptions: { ...kept.form.descriptions, fr: "Une maison." },
    helps: ["shelter", "food"],
  },
};
const items: MergePreview["items"] = [
  { organizationId: "lost", path: "presence.presence of lost", into: "presence.presence of kept" },
  { organizationId: "lost", path: "phones.l1", into: "phones.k1" },
  { organizationId: "lost", path: "phones.l3", into: null },
];
const differences = [
  said("name", "name", "kept"),
  said("phones.k1.asPublished", "phones.k1.asPublished", "lost"),
  said("phones.k1.type", "phones.k1.asPublished", "lost"),
];
const compared = { sides: [kept, lost], merged, differences, items };
const sections = compareRows(compared);
const rowsOf = (id: string) => sections.find((section) => section.id === id)?.rows ?? [];

describe("beside each other", () => {
  test("first stands what differs, then what comes along, then what only the kept one says, and last what is the same", () => {
    expect(rowsOf("phones").map(({ path, standing, cells }) => [path, standing, cells])).toEqual([
      ["phones.k1", "DIFFERS", [["phones.k1"], ["phones.l1"]]],
      ["phones.l3", "COMES", [[], ["phones.l3"]]],
      ["phones.k2", "STAYS", [["phones.k2"], []]],
    ]);
    expect(rowsOf("descriptions").map(({ path, standing }) => [path, standing])).toEqual([
      ["descriptions.fr", "COMES"],
      ["descriptions.es", "STAYS"],
      ["descriptions.en", "SAME"],
    ]);
    expect(countRows(sections)).toEqual({ DIFFERS: 2, COMES: 3, STAYS: 3, SAME: 2 });
  });

  test("what is settled together is one choice, and a name that a merge makes is nobody's", () => {
    expect(rowsOf("phones")[0]!.parts.map((part) => part.map(({ path }) => path))).toEqual([
      ["phones.k1.asPublished", "phones.k1.type"],
    ]);
    expect(rowsOf("names").map(({ path, standing }) => [path, standing])).toEqual([
      ["name", "DIFFERS"],
      ["presence.presence of kept", "SAME"],
    ]);
  });

  test("of three, an item of the last stands with that of the second with which it falls together", () => {
    const third = side("third", { phones: [phone("t3", "553")] });
    const rows = compareRows({
      ...compared,
      sides: [kept, lost, third],
      items: [...items, { organizationId: "third", path: "phones.t3", into: "phones.l3" }],
    }).find(({ id }) => id === "phones")!.rows;
    expect(rows.find(({ path }) => path === "phones.l3")!.cells).toEqual([[], ["phones.l3"], ["phones.t3"]]);
  });
});

test("an item that goes can be the same as any of its kind that stays, but none of its own", () => {
  expect(partnersOf("phones.l3", compared)).toEqual(["phones.k1", "phones.k2"]);
  expect(partnersOf("entries.e1", compared)).toEqual([]);
});

test("what is wrong with an item is mended where it stands now, all else in the one that stays", () => {
  expect(
    ["phones[2].asPublished", "phones[1].label", "descriptions[0]", "keepId"].map((path) =>
      ownerOfProblem(path, compared),
    ),
  ).toEqual(["lost", "kept", "kept", "kept"]);
});
