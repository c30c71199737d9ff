import { types } from "node:util";
import { isLocalDate, isPartialDate, toMoment } from "../dates.ts";
import { fail } from "../errors.ts";
import type { Words } from "../locales.ts";
import { builder } from "./builder.ts";

/** A parser of texts that fit; variables are made to fit when they arrive, and again when executed. */
const fitting = (fits: (text: string) => boolean, advice: Words) => (value: unknown) =>
  typeof value === "string" && fits(value) ? value : fail("BAD_INPUT", advice);

builder.scalarType("DateTime", {
  description: "A moment in ISO 8601. Answers are in UTC, such as `2026-03-01T18:30:00.000Z`.",
  specifiedByURL: "https://scalars.graphql.org/andimarek/date-time.html",
  serialize: (value) => (types.isDate(value) ? value.toISOString() : value),
  parseValue: (value) =>
    types.isDate(value)
      ? value
      : ((typeof value === "string" ? toMoment(value) : null) ??
        fail("BAD_INPUT", {
          en: "A DateTime is written like 2026-03-01T18:30:00Z, with its offset from UTC.",
          es: "Un momento se escribe así: 2026-03-01T18:30:00Z, con su diferencia respecto a UTC.",
        })),
});

builder.scalarType("PartialDate", {
  description: "A date as precise as it is known: `2000`, `2024-03` or `2011-12-26`.",
  serialize: (value) => value,
  parseValue: fitting(isPartialDate, {
    en: "A date is written like 2000, 2024-03 or 2011-12-26.",
    es: "Una fecha se escribe así: 2000, 2024-03 o 2011-12-26.",
  }),
});

builder.scalarType("LocalDate", {
  description: "A calendar day, such as `2026-03-01`.",
  serialize: (value) => value,
  parseValue: fitting(isLocalDate, {
    en: "A day is written like 2026-03-01, and must be in the calendar.",
    es: "Un día se escribe así: 2026-03-01, y debe existir en el calendario.",
  }),
});

/** Whoever walks through a value does so by calling itself: some thousand levels would be the end of it. */
const deepestJson = 20;

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  return levels > 0 && Object.values(value).every((item) => isShallow(item, levels - 1));
}

builder.scalarType("JSON", {
  description: "Any JSON value; one that is given has at most 20 levels.",
  serialize: (value) => value,
  parseValue: (value) =>
    isShallow(value, deepestJson)
      ? value
      : fail("BAD_INPUT", {
          en: `JSON has at most ${deepestJson} levels here. Make it flatter.`,
          es: `Aquí JSON tiene ${deepestJson} niveles como máximo. Hazlo más plano.`,
        }),
});
