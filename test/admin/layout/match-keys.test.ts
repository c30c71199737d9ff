import { expect, test } from "@jest/globals";
import { isSingle, matchKeys, writeKey } from "../../../admin/layout/match-keys.ts";

const press = (key: string, held: object = {}) =>
  writeKey({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

test("keys are written as shortcuts name them", () => {
  expect([press("?"), press("G"), press("Escape")]).toEqual(["?", "g", "Escape"]);
  expect([press("s", { ctrlKey: true }), press("S", { metaKey: true })]).toEqual(["mod+s", "mod+s"]);
  expect([
    press("Shift"),
    press("ArrowUp", { altKey: true }),
    press("q", { ctrlKey: true, altKey: true }),
  ]).toEqual([null, null, null]);
  // On a Mac Alt+V types a sign.
  expect([press("V", { altKey: true }), press("√", { altKey: true, code: "KeyV" })]).toEqual([
    "alt+v",
    "alt+v",
  ]);
  expect(["v", "?", "mod+s", "alt+v"].map(isSingle)).toEqual([true, true, false, false]);
});

test("a pair is two keys, one after the other, and the nearest of two shortcuts is meant", () => {
  const [page, home, next, dialog] = [["v"], ["g h"], ["j", "]"], ["v"]].map((keys) => ({ keys }));
  const all = [page!, home!, next!, dialog!];
  expect(matchKeys("g", null, all)).toEqual({ matched: null, pending: "g" });
  expect(matchKeys("h", "g", all).matched).toBe(home);
  expect(matchKeys("h", null, all)).toEqual({ matched: null, pending: null });
  expect(matchKeys("]", "g", all).matched).toBe(next);
  expect(matchKeys("v", null, all).matched).toBe(dialog);
});
