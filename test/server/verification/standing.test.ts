import { expect, test } from "@jest/globals";
import { standing, type Verification } from "../../../server/verification/standing.ts";

const claim = { id: "c", fingerprint: "now" };

function made(day: number, outcome: Verification["outcome"], says = "now", claimId = "c"): Verification {
  return {
    claimId,
    fingerprint: says,
    outcome,
    method: "PHONE",
    verifiedAt: new Date(Date.UTC(2026, 0, day)),
  };
}

test.each([
  ["confirmed", [made(1, "CONFIRMED")], 1],
  ["corrected", [made(1, "CORRECTED")], 1],
  [
    "confirmed twice, told in any order",
    [made(5, "CONFIRMED"), made(9, "CONFIRMED"), made(2, "CONFIRMED")],
    9,
  ],
  ["confirmed, and then nobody answered", [made(1, "CONFIRMED"), made(2, "NO_ANSWER")], 1],
  ["confirmed, and then nobody could be reached", [made(1, "CONFIRMED"), made(2, "UNREACHABLE")], 1],
  ["wrong, and confirmed again later", [made(1, "WRONG"), made(2, "CONFIRMED")], 2],
  ["wrong when it said something else", [made(1, "CONFIRMED"), made(2, "WRONG", "before")], 1],
])("a claim that was %s stands", (_what, verifications, day) => {
  expect(standing(claim, verifications)?.verifiedAt).toEqual(new Date(Date.UTC(2026, 0, day)));
});

test.each([
  ["was never checked", []],
  ["said something else when it was checked", [made(1, "CONFIRMED", "before")]],
  ["was found wrong since", [made(1, "CONFIRMED"), made(2, "WRONG")]],
  ["was found moved since", [made(1, "CONFIRMED"), made(2, "MOVED")]],
  ["was found closed since", [made(1, "CONFIRMED"), made(2, "CLOSED")]],
  [
    "was found wrong, and then nobody answered",
    [made(1, "CONFIRMED"), made(2, "WRONG"), made(3, "NO_ANSWER")],
  ],
  ["was never answered", [made(1, "NO_ANSWER")]],
  ["has a neighbour that was checked", [made(1, "CONFIRMED", "now", "neighbour")]],
])("a claim that %s does not stand", (_what, verifications) => {
  expect(standing(claim, verifications)).toBeNull();
});
