import { expect, test } from "@jest/globals";
import { type Evidence, reasonCodes } from "../../../server/reviews/reasons.ts";
import { sayReason } from "../../../server/reviews/say-reason.ts";

const facts: Evidence = {
  ...{ count: 3, age: 1.54, since: "2024-03", day: "2026-12-05", rules: ["POSTCODE_ELSEWHERE", "GONE_RULE"] },
  others: ["a", "b"],
  places: [{ section: { en: "Legal aid", es: "Asistencia legal" }, state: "Puebla" }],
};

test.each(reasonCodes)(
  "%s is said in two languages, with one and with several, and without its facts",
  (code) => {
    const several = sayReason({ code, evidence: facts });
    expect(several.en).not.toBe(several.es);
    for (const evidence of [facts, { count: 1 }, {}])
      for (const text of Object.values(sayReason({ code, evidence })))
        expect(text).toMatch(/^[A-Z0-9][^#]{6,}$/);
  },
);

test("facts are told as people read them", () => {
  expect(sayReason({ code: "NEVER_VERIFIED", evidence: facts })).toEqual({
    en: "Nobody has verified 3 claims; its source is of March 2024",
    es: "Nadie ha verificado 3 datos; su fuente es de marzo de 2024",
  });
  expect(sayReason({ code: "OVERDUE", evidence: facts })).toEqual({
    en: "3 claims are overdue, the oldest at 1.5 times its interval",
    es: "3 datos están vencidos, el más viejo a 1.5 veces su plazo",
  });
  expect(sayReason({ code: "ONLY_PROVIDER", evidence: facts }).es).toBe(
    "No hay otra de su tipo: Asistencia legal (Puebla)",
  );
  // A rule that there is no more is told by its code.
  expect(sayReason({ code: "FINDING_MEDIUM", evidence: facts }).en).toBe(
    "Noticed: the postcode belongs to another state; GONE_RULE",
  );
});
