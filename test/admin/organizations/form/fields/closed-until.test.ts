import { expect, test } from "@jest/globals";
import { sayClosedUntil } from "../../../../../admin/organizations/form/fields/closed-until.ts";

test("“closed until” is said in those of the page's languages that we know how to say it in", () => {
  expect(sayClosedUntil("2026-05-03", ["en", "es", "ar", "quc", "pt-BR"])).toEqual({
    en: "Closed until and including May 3, 2026.",
    es: "Cerrado hasta el 3 de mayo de 2026 inclusive.",
    ar: expect.stringMatching(/^مغلق حتى .*مايو.*\.$/),
    "pt-BR": "Fechado até 3 de maio de 2026, inclusive.",
  });
});
