import { expect, test } from "@jest/globals";
import { type Candidate, chooseKept } from "../../../admin/merging/choose-kept.ts";

const candidate = (id: string, given: Partial<Candidate> = {}): Candidate => ({
  id,
  status: "PUBLISHED",
  verifiedAt: null,
  editedAt: "2026-01-01T00:00:00Z",
  phones: [],
  locations: [],
  entries: [],
  ...given,
});
const [full, plain] = [candidate("full", { phones: [{}], entries: [{}] }), candidate("plain")];

test.each([
  ["what is public", [candidate("draft", { status: "DRAFT", phones: [{}, {}] }), plain], "plain"],
  [
    "then what was verified last",
    [full, candidate("verified", { verifiedAt: "2026-02-01T00:00:00Z" })],
    "verified",
  ],
  ["then what says more", [plain, full], "full"],
  [
    "then what nobody has touched for longer",
    [plain, candidate("old", { editedAt: "2025-01-01T00:00:00Z" })],
    "old",
  ],
])("the one that stays is %s, and the others keep their order", (_what, candidates, kept) => {
  const chosen = chooseKept([...candidates, candidate("last", { status: "ARCHIVED" })]);
  expect(chosen.map(({ id }) => id)).toEqual([
    kept,
    ...candidates.map(({ id }) => id).filter((id) => id !== kept),
    "last",
  ]);
});
