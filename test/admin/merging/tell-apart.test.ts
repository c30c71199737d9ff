import { expect, test } from "@jest/globals";
import { pairPath, readLoseIds } from "../../../admin/merging/pair-path.ts";
import { tellApart } from "../../../admin/merging/tell-apart.ts";

test("those who are called alike are told apart by their addresses, the others by name alone", () => {
  const all = [
    { name: "Casa Azul", slug: "casa-azul" },
    { name: "Casa Azul", slug: "casa-azul-2" },
    { name: "Casa Roja", slug: "casa-roja" },
  ];
  expect(all.map((one) => tellApart(one, all))).toEqual([
    "Casa Azul (/casa-azul)",
    "Casa Azul (/casa-azul-2)",
    "Casa Roja",
  ]);
});

test("the address of a comparison names each once, and the one that stays not among those that go", () => {
  expect(pairPath("a", ["b", "c"])).toBe("/duplicates/a/b,c");
  expect(pairPath("a", ["b"], "t")).toBe("/duplicates/a/b?task=t");
  expect(readLoseIds("a", "b,c,b,,a")).toEqual(["b", "c"]);
});
