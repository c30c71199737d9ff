import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { PosadaError } from "../../../../server/errors.ts";
import { fromCursor, toCursor } from "../../../../server/public/reading/cursor.ts";

const id = "7c0a29c0-9953-5aaa-a214-bd10cbae2a54";
const anything = () => true;

/** The error with which a cursor is refused. */
function refusal(
  cursor: string,
  fits: (key: string | number, id: string) => boolean = anything,
): PosadaError {
  try {
    fromCursor(cursor, "NAME", "after", fits);
  } catch (error) {
    if (error instanceof PosadaError) return error;
    throw error;
  }
  throw new Error(`${cursor} was taken.`);
}

test("reads back every position that it wrote", () => {
  const key = fc.oneof(fc.string({ unit: "grapheme" }), fc.double({ noNaN: true, noDefaultInfinity: true }));
  fc.assert(
    fc.property(key, fc.uuid(), (key, id) => {
      const position = { order: "NAME", key: Object.is(key, -0) ? 0 : key, id };
      expect(fromCursor(toCursor(position), "NAME", "after", anything)).toEqual(position);
    }),
    { numRuns: 50 },
  );
});

test("a cursor fits into an address as it is", () => {
  expect(toCursor({ order: "NAME", key: "ñ?&/+ö".repeat(9), id })).toMatch(/^[\w-]+$/);
});

test("refuses whatever it did not write, and says for which argument", () => {
  fc.assert(
    fc.property(fc.string(), (cursor) => {
      expect(refusal(cursor)).toMatchObject({ code: "BAD_CURSOR", fields: [{ path: "after" }] });
    }),
    { numRuns: 100 },
  );
});

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

test.each([
  ["of another order", ["EDITED_AT", "a", id]],
  ["with more than three parts", ["NAME", "a", id, 1]],
  ["without an id", ["NAME", "a"]],
  ["with a number for an id", ["NAME", "a", 1]],
  ["with an object for a key", ["NAME", { toString: "x" }, id]],
  ["with null for a key", ["NAME", null, id]],
  ["that is an object", { order: "NAME", key: "a", id }],
  ["that is a number", 7],
  ["that is null", null],
])("refuses a forged one %s", (_what, value) => {
  expect(refusal(encode(value)).code).toBe("BAD_CURSOR");
});

test("refuses a key or an id that the order cannot have", () => {
  const cursor = encode(["NAME", "a", id]);
  expect(refusal(cursor, (key) => typeof key === "number").code).toBe("BAD_CURSOR");
  expect(refusal(cursor, (_key, of) => of !== id).code).toBe("BAD_CURSOR");
});
