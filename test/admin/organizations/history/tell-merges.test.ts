import { expect, test } from "@jest/globals";
import { type MergeMade, tellMerges } from "../../../../admin/organizations/history/tell-merges.ts";
import { sayIn } from "./forms.ts";

const [english, spanish] = [await sayIn("en"), await sayIn("es")];
const undoneAt = "2026-03-16T09:00:00.000Z";
const lost = (id: string, name: string, revisionAfter: number) => ({
  organization: { id, name, slug: id },
  revisionAfter,
  revisionBefore: revisionAfter - 1,
  status: "PUBLISHED" as const,
});
const merge: MergeMade = {
  ...{
    id: "m1",
    kept: { id: "kept", name: "Casa Azul", slug: "kept" },
    keptBefore: 3,
    keptAfter: 4,
    may: [],
  },
  lost: [lost("one", "Casa Roja", 2), lost("two", "Casa Verde", 8)],
  ...{ message: null, madeBy: "Ana", madeAt: "2026-03-15T12:00:00.000Z", laterMergeId: null },
  ...{ undoneBy: "Ana", undoneAt },
};
const made = { number: 4, kind: "MERGE" as const, madeAt: merge.madeAt };
const parted = { number: 5, kind: "RESTORE" as const, madeAt: "2026-03-16T09:00:00Z" };

const says = (revision: typeof made | typeof parted, id: string) =>
  [english, spanish].map((say) => tellMerges(revision, id, [merge], say));

test("the kept one tells who became part of it, and from whom it was parted again", () => {
  expect(says(made, "kept")).toEqual([
    ["“Casa Roja” and “Casa Verde” became part of it"],
    ["«Casa Roja» y «Casa Verde» pasaron a ser parte de ella"],
  ]);
  expect(says(parted, "kept")[0]).toEqual(["Parted again from “Casa Roja” and “Casa Verde”"]);
});

test("one that went tells of whom it became part, and nothing of the others", () => {
  expect(says({ ...made, number: 2 }, "one")).toEqual([
    ["Became part of “Casa Azul”"],
    ["Pasó a ser parte de «Casa Azul»"],
  ]);
  expect(says(parted, "two")[0]).toEqual(["Parted again from “Casa Azul”"]);
  expect(says({ ...made, number: 3 }, "one")[0]).toEqual([]);
});
