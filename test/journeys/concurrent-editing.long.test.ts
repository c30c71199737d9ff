import { test } from "@jest/globals";
import { editAtOnce } from "./editing/edit-at-once.ts";

test("ten thousand sequences of several sessions at once lose nothing and leave nothing half-written", async () => {
  await editAtOnce(10_000, 3);
});
