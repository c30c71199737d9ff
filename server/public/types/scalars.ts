import { types } from "node:util";
import { toMoment } from "../../dates.ts";
import { fail } from "../../errors.ts";
import { builder } from "../builder.ts";

/** Takes what it gave before, too: variables are made to fit once when they arrive, and again when executed. */
function parseMoment(value: unknown): Date {
  if (types.isDate(value)) return value;
  const date = typeof value === "string" ? toMoment(value) : null;
  return (
    date ??
    fail("BAD_INPUT", {
      en: "A DateTime is written like 2026-03-01T18:30:00Z, with its offset from UTC.",
      es: "Un momento se escribe así: 2026-03-01T18:30:00Z, con su diferencia respecto a UTC.",
    })
  );
}

builder.scalarType("DateTime", {
  description: "A moment in ISO 8601. Answers are in UTC, such as `2026-03-01T18:30:00.000Z`.",
  specifiedByURL: "https://scalars.graphql.org/andimarek/date-time.html",
  serialize: (value) => value,
  parseValue: parseMoment,
});

builder.scalarType("PartialDate", {
  description: "A date as precise as it is known: `2000`, `2024-03` or `2011-12-26`.",
  serialize: (value) => value,
});

builder.scalarType("LocalDate", {
  description: "A calendar day, such as `2026-03-01`.",
  serialize: (value) => value,
});
