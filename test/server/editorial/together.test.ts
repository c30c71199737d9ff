import { expect, test } from "@jest/globals";
import { together } from "../../../server/editorial/together.ts";

test("what is asked for in one turn is loaded at once, each key once; another context has a load of its own", async () => {
  const loads: number[][] = [];
  const square = together(async (_context: object, keys: number[]) => {
    loads.push(keys);
    return new Map(keys.filter((key) => key > 0).map((key) => [key, key * key]));
  }, 0);
  const [one, other] = [{}, {}];
  const asked = [square(one, 2), square(one, 3), square(one, 2), square(one, -1), square(other, 5)];
  expect(await Promise.all(asked)).toEqual([4, 9, 4, 0, 25]);
  expect(loads).toEqual([[2, 3, -1], [5]]);
  expect(await square(one, 2)).toBe(4);
  expect(loads.length).toBe(3);
});

test("a load that fails fails for each who asked, and not for who asks later", async () => {
  let fails = true;
  const load = together(async (_context: object, keys: string[]) => {
    if (fails) throw new Error("away");
    return new Map(keys.map((key) => [key, key]));
  }, "");
  const context = {};
  const asked = await Promise.allSettled([load(context, "a"), load(context, "b")]);
  expect(asked.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  fails = false;
  expect(await load(context, "a")).toBe("a");
});
