import { test } from "@jest/globals";
import { editAtOnce } from "./editing/edit-at-once.ts";

test("whatever several sessions do at once, each accepted change is in one revision, and the public sees the newest", async () => {
  await editAtOnce(500, 2);
});
