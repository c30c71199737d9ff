import { expect, test } from "@jest/globals";
import type { ListedLetterFragment } from "#operations/reviews/letters/letters";
import { answersOf } from "../../../../admin/reviews/letters/letter-views.ts";

test("a letter about several tells how many have answered, and when the last one did", () => {
  const entries = (...moments: (string | null)[]) =>
    ({ entries: moments.map((answeredAt) => ({ answeredAt })) }) as ListedLetterFragment;
  expect(answersOf(entries(null, null))).toEqual({ answered: 0, all: 2, last: null });
  expect(answersOf(entries("2026-12-09T10:00:00Z", null, "2026-12-05T10:00:00Z"))).toEqual({
    answered: 2,
    all: 3,
    last: "2026-12-09T10:00:00Z",
  });
});
