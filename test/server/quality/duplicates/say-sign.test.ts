import { expect, test } from "@jest/globals";
import { saySign, saySigns } from "../../../../server/quality/duplicates/say-sign.ts";
import { type Signal, weights } from "../../../../server/quality/duplicates/tables/weights.ts";

test("every sign is said in both languages", () => {
  const said = Object.entries(weights).flatMap(([signal, ways]) =>
    Object.keys(ways).map((how) => saySign({ signal: signal as Signal, how })),
  );
  expect(said.length).toBeGreaterThan(40);
  for (const { en, es } of said) {
    expect(en).toMatch(/^[a-z]/);
    expect(es).toMatch(/^\p{Ll}/u);
    expect(es).not.toBe(en);
  }
});

test("signs are said in two sentences: what speaks for it, the heaviest first, and what against it", () => {
  const sign = (signal: Signal, how: string, weight: number) => ({ signal, how, weight, one: [], other: [] });
  const signs = [
    sign("phone", "SAME", 3),
    sign("mailbox", "SAME_MANY", 0.5),
    sign("domain", "OTHER", -1.6),
    sign("name", "NOTHING", -4.2),
  ];
  expect(saySigns(signs)).toEqual({
    en: "For it: the same phone, a mailbox that several share. Against it: names that share nothing, different websites.",
    es: "A favor: el mismo teléfono, un correo que comparten varias. En contra: nombres que no comparten nada, sitios distintos.",
  });
  expect(saySigns(signs.slice(0, 1)).en).toBe("For it: the same phone.");
});
