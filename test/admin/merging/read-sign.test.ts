import { expect, test } from "@jest/globals";
import { readSign } from "../../../admin/merging/read-sign.ts";

const parent = "9017b567-b5fa-5d95-9f54-6d2493f51ebb";

test.each([
  [4.2, ["Calle 5"], ["Calle 5", "Calle 6"], "STRONG", "Calle 5"],
  [-5.2, ["Tijuana"], ["Tapachula"], "STRONG", "Tijuana · Tapachula"],
  [1.5, ["a@example.org", "b@example.org", "c@example.org"], [], "MEDIUM", "a@example.org, b@example.org"],
  [-0.2, ["88000"], ["88010"], "SLIGHT", "88000 · 88010"],
  [-2.4, [parent], [], "STRONG", ""],
])(
  "a sign of weight %p is told by what both say, or what each says",
  (weight, one, other, strength, values) => {
    expect(readSign({ weight, one, other })).toEqual({ strength, values });
  },
);
