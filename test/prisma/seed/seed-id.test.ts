import { expect, test } from "@jest/globals";
import { seedId } from "../../../prisma/seed/seed-id.ts";

test("makes the version 5 UUID that any other implementation makes of the same key", () => {
  // By Python's uuid.uuid5 with the same namespace.
  expect(seedId("caminos")).toBe("d77c66e6-e89f-5541-9c2b-a0779fa1fb23");
});

test("tells keys apart by every letter", () => {
  expect(seedId("caminos/phone/main")).not.toBe(seedId("caminos/phone/Main"));
});
