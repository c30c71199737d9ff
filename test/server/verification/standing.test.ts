import { expect, test } from "@jest/globals";
import { affirms, deciding, type Verification } from "../../../server/verification/standing.ts";

const claim = { id: "c", fingerprint: "now" };

function made(day: number, outcome: Verification["outcome"], says = "now", claimId = "c"): Verification {
  const verifiedAt = new Date(Date.UTC(2026, 0, day));
  return {
    id: "1",
    claimId,
    fingerprint: says,
    outcome,
    method: "PHONE",
    revision: 1,
    verifiedAt,
    recordedAt: verifiedAt,
  };
}

/** The verification by which the claim stands. */
function standing(verifications: Verification[]): Verification | null {
  const made = deciding(claim, verifications);
  return made && affirms(made) ? made : null;
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
  expect(standing(verifications)?.verifiedAt).toEqual(new Date(Date.UTC(2026, 0, day)));
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
  expect(standing(verifications)).toBeNull();
});

test.each([
  ["told last", { recordedAt: new Date("2026-02-01T00:00:00Z") }],
  ["of the later revision, when they were told together", { revision: 2, id: "0" }],
  ["with the greater id, when nothing else tells them apart", { id: "2" }],
])("of two made in the same moment the one %s decides, in whatever order they come", (_which, last) => {
  const both = [made(1, "CONFIRMED"), { ...made(1, "WRONG"), ...last }];
  expect(deciding(claim, both)?.outcome).toBe("WRONG");
  expect(deciding(claim, both.toReversed())?.outcome).toBe("WRONG");
});
