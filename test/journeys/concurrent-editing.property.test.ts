import { test } from "@jest/globals";
import { editAtOnce } from "./editing/edit-at-once.ts";

test("whatever several sessions do at once, each accepted change is in one revision, the public sees the newest, and the change feed tells each once", async () => {
  await editAtOnce(500, 2);
});
