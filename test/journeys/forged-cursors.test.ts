import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openTestApp, type TestApp } from "../support/app.ts";

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp();
});
afterAll(() => posada?.close());

const id = "7c0a29c0-9953-5aaa-a214-bd10cbae2a54";
const orders = ["NAME", "EDITED_AT", "NEXT_DUE_AT", "RELEVANCE", "DISTANCE"];
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

const list = `query ($search: String, $near: Near, $orderBy: OrganizationOrder, $after: String, $before: String) {
  organizations(search: $search, near: $near, orderBy: $orderBy, after: $after, before: $before) { nodes { id } }
}`;

/** The codes with which a cursor is refused in an order; none when it is taken. */
async function codesFor(orderBy: string, cursor: string, argument: "after" | "before" = "after") {
  const search = orderBy === "RELEVANCE" ? "casa" : undefined;
  const near = orderBy === "DISTANCE" ? { latitude: 19.4, longitude: -99.1 } : undefined;
  const { errors = [] } = await posada.query(list, { search, near, orderBy, [argument]: cursor });
  return errors.map(({ extensions }) => [extensions.code, extensions.fields?.[0]?.path]);
}

const refused = (argument = "after") => [["BAD_CURSOR", argument]];

test.each(orders)("in order %s, what no list ever gave is refused", async (order) => {
  const forged = [
    "",
    "x",
    "☃",
    "a".repeat(50_000),
    encode(null),
    encode([]),
    encode([order]),
    encode([order, "a", null]),
    encode([order, { a: 1 }, id]),
    encode([order, ["a"], id]),
    encode([order, true, id]),
    encode([order, "a", "1"]),
    encode([order, 1, "1"]),
    encode([order, "2026-01-01T00:00:00+00:00", "1"]),
    encode([order, "a", `${id}'`]),
    encode([order, 1, id, "more"]),
    encode(["CHANGES", 1, "1"]),
    ...orders.filter((other) => other !== order).map((other) => encode([other, 1, id])),
  ];
  for (const cursor of forged)
    expect([cursor.slice(0, 60), await codesFor(order, cursor)]).toEqual([cursor.slice(0, 60), refused()]);
  if (order !== "RELEVANCE") expect(await codesFor(order, "x", "before")).toEqual(refused("before"));
});

test.each(["EDITED_AT", "NEXT_DUE_AT"])("in order %s, a key that is no moment is refused", async (order) => {
  const keys = [
    "1",
    1,
    1e300,
    "",
    "now",
    "infinity",
    "tomorrow",
    "2026",
    "Sunday, 1 March 2026",
    "2026-02-30T00:00:00+00:00",
    "0000-01-01T00:00:00+00:00",
    "-000001-01-01T00:00:00+00:00",
    "+010000-01-01T00:00:00+00:00",
    "9999-12-31T23:59:59-14:00",
    "2026-01-01T00:00:00+23:59",
    "2026-01-01T00:00:00.1234567+00:00",
    "2026-01-01T00:00:00+00:00'; --",
  ];
  for (const key of keys)
    expect([key, await codesFor(order, encode([order, key, id]))]).toEqual([key, refused()]);
  expect(await codesFor(order, encode([order, "2026-01-01T00:00:00.123+00:00", id]))).toEqual([]);
});

test.each(["RELEVANCE", "DISTANCE"])("in order %s, a key that is no number is refused", async (order) => {
  for (const key of ["1", "NaN", "", "0x10"])
    expect([key, await codesFor(order, encode([order, key, id]))]).toEqual([key, refused()]);
  for (const key of ["1e999", "-1e999", "5e-324", "1e-999", "-0"]) {
    const cursor = Buffer.from(`["${order}",${key},"${id}"]`).toString("base64url");
    expect([key, await codesFor(order, cursor)]).toEqual([key, []]);
  }
});

test("in order NAME any text may be a key, for any text may be a name", async () => {
  for (const key of ["", "\0", "\ud800", "'; --", "🏠", "z".repeat(30_000)])
    expect([key.slice(0, 9), await codesFor("NAME", encode(["NAME", key, id]))]).toEqual([
      key.slice(0, 9),
      [],
    ]);
  for (const key of [1, null]) expect(await codesFor("NAME", encode(["NAME", key, id]))).toEqual(refused());
});

test("the change feed refuses what it never gave", async () => {
  const read = async (since: string) => {
    const { errors = [] } = await posada.query(`query ($s: String) { changes(since: $s) { edges { id } } }`, {
      s: since,
    });
    return errors.map(({ extensions }) => [extensions.code, extensions.fields?.[0]?.path]);
  };
  const forged = [
    "",
    "1",
    encode(["CHANGES", "1", "1"]),
    encode(["CHANGES", 1, id]),
    encode(["CHANGES", 1, 1]),
    encode(["CHANGES", 1.5, "1"]),
    encode(["CHANGES", 1e300, "1"]),
    encode(["CHANGES", -1, "1"]),
    encode(["CHANGES", 1, "9".repeat(30)]),
    encode(["NAME", 1, "1"]),
    encode(["NAME", "a", id]),
  ];
  for (const cursor of forged) expect([cursor, await read(cursor)]).toEqual([cursor, refused("since")]);
  expect(await read(encode(["CHANGES", 2 ** 53 - 1, "999999999999999"]))).toEqual([]);
});
