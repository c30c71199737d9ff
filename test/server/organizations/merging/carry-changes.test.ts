import { expect, test } from "@jest/globals";
import { carryChanges, carryPath } from "../../../../server/organizations/merging/carry-changes.ts";

const carried = new Map([
  ["gate", "door"],
  ["tel", "phone"],
]);

test("a change is told at the item with which its own fell together, and so is all that it names", () => {
  expect(
    carryChanges(
      [
        { path: "name", from: "gate", to: "Casa" },
        { path: "phones.tel.label.en", from: "A", to: "B" },
        { path: "phones.new", from: null, to: { id: "new", locationId: "gate", label: { en: "tel." } } },
        { path: "phones", from: ["tel", "own"], to: ["own", "tel"] },
      ],
      carried,
    ),
  ).toEqual([
    { path: "name", from: "door", to: "Casa" },
    { path: "phones.phone.label.en", from: "A", to: "B" },
    { path: "phones.new", from: null, to: { id: "new", locationId: "door", label: { en: "tel." } } },
    { path: "phones", from: ["phone", "own"], to: ["own", "phone"] },
  ]);
  expect(carryPath("locations.gate.city", carried)).toBe("locations.door.city");
});
