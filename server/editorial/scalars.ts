import { types } from "node:util";
import { isLocalDate, isPartialDate, toMoment } from "../dates.ts";
import { fail } from "../errors.ts";
import { builder } from "./builder.ts";

/** A parser of texts that fit; variables are made to fit when they arrive, and again when executed. */
const fitting = (fits: (text: string) => boolean, advice: string) => (value: unknown) =>
  typeof value === "string" && fits(value) ? value : fail("BAD_INPUT", advice);

builder.scalarType("DateTime", {
  description: "A moment in ISO 8601. Answers are in UTC, such as `2026-03-01T18:30:00.000Z`.",
  specifiedByURL: "https://scalars.graphql.org/andimarek/date-time.html",
  serialize: (value) => (types.isDate(value) ? value.toISOString() : value),
  parseValue: (value) =>
    types.isDate(value)
      ? value
      : ((typeof value === "string" ? toMoment(value) : null) ??
        fail("BAD_INPUT", "A DateTime is written like 2026-03-01T18:30:00Z, with its offset from UTC.")),
});

builder.scalarType("PartialDate", {
  description: "A date as precise as it is known: `2000`, `2024-03` or `2011-12-26`.",
  serialize: (value) => value,
  parseValue: fitting(isPartialDate, "A date is written like 2000, 2024-03 or 2011-12-26."),
});

builder.scalarType("LocalDate", {
  description: "A calendar day, such as `2026-03-01`.",
  serialize: (value) => value,
  parseValue: fitting(isLocalDate, "A day is written like 2026-03-01, and must be in the calendar."),
});

builder.scalarType("JSON", {
  description: "Any JSON value.",
  serialize: (value) => value,
});
