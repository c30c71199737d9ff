import { expect, test } from "@jest/globals";
import { fillIn, makeUuid } from "../../admin/plain-http.ts";

test("an id is made of random bits alone, as a UUID of version 4", () => {
  const made = Array.from({ length: 200 }, makeUuid);
  for (const id of made)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(made).size).toBe(200);
});

test("it is filled in where the browser keeps it back, and nowhere else", () => {
  const own = crypto.randomUUID;
  fillIn();
  expect(crypto.randomUUID).toBe(own);
  try {
    Object.defineProperty(crypto, "randomUUID", { value: undefined, writable: true, configurable: true });
    fillIn();
    expect(crypto.randomUUID()).toMatch(/-4/);
  } finally {
    Reflect.deleteProperty(crypto, "randomUUID");
  }
  expect(crypto.randomUUID).toBe(own);
});
