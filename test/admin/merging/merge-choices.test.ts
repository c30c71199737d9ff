import { expect, test } from "@jest/globals";
import {
  type Choices,
  chooseValue,
  chosenOf,
  type Difference,
  noChoices,
  pairItem,
  turnChoices,
  withoutRefused,
} from "../../../admin/merging/merge-choices.ts";

const difference = (path: string, part = path): Difference => ({
  path,
  part,
  chosen: "kept",
  because: "KEPT",
  values: [],
});
const address = [
  difference("locations.k1.address1", "locations.k1.kind"),
  difference("locations.k1.postalCode", "locations.k1.kind"),
];

test("the lines of an address are chosen as one, and the last choice is the one that counts", () => {
  expect(chosenOf(noChoices, address)).toBe("kept");
  const once = chooseValue(noChoices, address, "lost");
  expect(once.values).toEqual([{ path: "locations.k1.address1", organizationId: "lost" }]);
  expect(chosenOf(once, address)).toBe("lost");
  const twice = chooseValue(chooseValue(once, [difference("name")], "lost"), address, "kept");
  expect(twice.values).toHaveLength(2);
  expect(chosenOf(twice, address)).toBe("kept");
});

test("what falls together again as it would by itself is no choice any more", () => {
  const apart = pairItem(noChoices, { id: "l1", into: null, now: "k1" });
  expect(apart.pairs).toEqual([{ id: "l1", into: null, instead: "k1" }]);
  expect(pairItem(apart, { id: "l1", into: "k2", now: null }).pairs).toEqual([
    { id: "l1", into: "k2", instead: "k1" },
  ]);
  expect(pairItem(apart, { id: "l1", into: "k1", now: null })).toEqual(noChoices);
  const paired = pairItem(noChoices, { id: "l2", into: "k2", now: null });
  expect(pairItem(paired, { id: "l2", into: null, now: "k2" })).toEqual(noChoices);
});

test("choices that the server does not take any more go, and the others stay", () => {
  const choices: Choices = {
    values: [
      { path: "name", organizationId: "lost" },
      { path: "phones.k1.type", organizationId: "lost" },
    ],
    pairs: [{ id: "l1", into: null, instead: "k1" }],
  };
  const problems = [
    { path: "choices.values[1].path" },
    { path: "choices.pairs[0].id" },
    { path: "phones[1].asPublished" },
  ];
  expect(withoutRefused(choices, problems)).toEqual({
    choices: { values: [{ path: "name", organizationId: "lost" }], pairs: [] },
    dropped: 2,
  });
  expect(withoutRefused(choices, [])).toEqual({ choices, dropped: 0 });
});

test("when another one stays, choices are about the same things by the ids that these have then", () => {
  const items = [
    { organizationId: "lost", path: "phones.l1", into: "phones.k1" },
    { organizationId: "lost", path: "phones.l2", into: null },
    { organizationId: "third", path: "phones.t1", into: "phones.k1" },
  ];
  const choices: Choices = {
    values: [
      { path: "descriptions.es", organizationId: "lost" },
      { path: "phones.k1.type", organizationId: "kept" },
      { path: "emails.k5.asPublished", organizationId: "third" },
    ],
    pairs: [
      { id: "l2", into: null, instead: "k2" },
      { id: "l3", into: "k3", instead: null },
      { id: "t1", into: "k1", instead: null },
    ],
  };
  const turned = turnChoices(choices, items, "lost");
  expect(turned.values).toEqual([
    { path: "descriptions.es", organizationId: "lost" },
    { path: "phones.l1.type", organizationId: "kept" },
    { path: "emails.k5.asPublished", organizationId: "third" },
  ]);
  expect(turned.pairs).toEqual([
    { id: "k2", into: null, instead: "l2" },
    // Told of one whose items are not among those of the preview, it stays as it was said.
    { id: "l3", into: "k3", instead: null },
    { id: "t1", into: "l1", instead: null },
  ]);
});
