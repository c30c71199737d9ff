import { expect, test } from "@jest/globals";
import type { ListWords } from "../../../../admin/organizations/list/columns.ts";
import { csvHeadings, csvRow } from "../../../../admin/organizations/list/csv-rows.ts";
import { makeListed } from "./listed.ts";

const words: ListWords = {
  status: (value) => value.toLowerCase(),
  freshness: (value) => value.toLowerCase(),
  country: (code) => (code === "MX" ? "Mexico" : code),
  section: (slug) => slug.replace("-", " "),
  help: (slug) => slug,
};

test("a file has the name, the chosen columns, and where each is found; freshness brings its date", () => {
  const columns = ["place", "freshness", "phones"] as const;
  expect(csvHeadings(columns)).toEqual(["name", "place", "freshness", "due", "phones", "address"]);
  const phones = [{ asPublished: "+52 867 712 8145" }, { asPublished: "867 712 0000" }];
  expect(csvRow(makeListed({ phones }), columns, words, "https://desk")).toEqual([
    "Casa del Migrante",
    "Nuevo Laredo, Tamaulipas",
    "overdue",
    "2026-03-15",
    "+52 867 712 8145; 867 712 0000",
    "https://desk/organizations/1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed",
  ]);
});

test("what stands on pages of several countries names them, and what is not known stays empty", () => {
  const entries = ["MX", "GT"].map((country) => ({ country, section: "legal-aid" }));
  const row = csvRow(makeListed({ entries, nextDueAt: null }), ["sections", "freshness"], words, "");
  expect(row.slice(1, 4)).toEqual(["legal aid (Mexico); legal aid (GT)", "overdue", ""]);
});
