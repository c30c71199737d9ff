import { expect, test } from "@jest/globals";
import { slugOf } from "../../../../admin/countries/form/slug-of.ts";

test("a word for addresses is made of any text", () => {
  expect(slugOf("¿Quién es refugiado?")).toBe("quien-es-refugiado");
  expect(slugOf("Mexico’s own law")).toBe("mexicos-own-law");
  expect(slugOf("Côte d’Ivoire")).toBe("cote-divoire");
  expect(slugOf("مصر")).toBe("");
  expect(slugOf(`${"a".repeat(59)} b`)).toBe("a".repeat(59));
});
