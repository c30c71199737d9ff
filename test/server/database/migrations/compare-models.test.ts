import { expect, test } from "@jest/globals";
import { compareShapes } from "../../../../server/database/migrations/compare-models.ts";
import type { ShapePart } from "../../../../server/database/migrations/database-shape.ts";

const phone = ["column id uuid not null", "constraint phone_pkey PRIMARY KEY (id)"];
const shape = (...lines: string[]): ShapePart[] => [
  { thing: "schema editorial", lines: [] },
  { thing: "enum editorial.kind", lines: ["OLD", "NEW"] },
  { thing: "table editorial.phone", lines: [...phone, ...lines] },
];

test("a database that says what the models say has no drift", () => {
  expect(compareShapes(shape(), shape())).toEqual([]);
});

test("what is made by hand may be more: checks, triggers, indexes, functions, deferrable order", () => {
  const migrated = [
    ...shape(
      "constraint phone_number_check CHECK ((number <> ''::text))",
      "constraint phone_position_key UNIQUE (position) DEFERRABLE INITIALLY DEFERRED",
      "CREATE INDEX phone_idx ON editorial.phone USING gin (number)",
      "CREATE TRIGGER guard BEFORE UPDATE ON editorial.phone",
    ),
    { thing: "function editorial.guard()", lines: ["CREATE FUNCTION …"] },
    { thing: "extension pg_trgm", lines: [] },
  ];
  expect(compareShapes(shape(), migrated)).toEqual([]);
});

test("a column, index or foreign key of the models that no migration makes is drift", () => {
  for (const line of [
    "column number text",
    "CREATE INDEX phone_number_idx ON editorial.phone USING btree (number)",
    "constraint phone_claim_fkey FOREIGN KEY (id) REFERENCES editorial.claim(id)",
  ]) {
    expect(compareShapes(shape(line), shape())).toEqual([
      `the models have, the migrations lack: table editorial.phone ${line}`,
    ]);
  }
});

test("a column or table that only migrations make is drift", () => {
  expect(compareShapes(shape(), shape("column fax text"))).toEqual([
    "the migrations have, the models lack: table editorial.phone column fax text",
  ]);
  expect(compareShapes(shape(), [...shape(), { thing: "table editorial.fax", lines: [] }])).toEqual([
    "the migrations have, the models lack: table editorial.fax",
  ]);
});

test("a column's type, its null and its default must agree", () => {
  expect(compareShapes(shape("column a text not null"), shape("column a text"))).toHaveLength(2);
  expect(compareShapes(shape("column a text"), shape("column a text default ''::text"))).toHaveLength(2);
});

test("the values of an enum must agree in their order too", () => {
  const turned = shape();
  turned[1] = { thing: "enum editorial.kind", lines: ["NEW", "OLD"] };
  expect(compareShapes(shape(), turned)).toEqual([
    "the models have, the migrations lack: enum editorial.kind (OLD, NEW)",
    "the migrations have, the models lack: enum editorial.kind (NEW, OLD)",
  ]);
});
