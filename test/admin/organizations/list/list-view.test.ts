import { expect, test } from "@jest/globals";
import { defaultColumns } from "../../../../admin/organizations/list/columns.ts";
import {
  builtInViews,
  isSameView,
  readSort,
  readView,
  searchOf,
  toVariables,
} from "../../../../admin/organizations/list/list-view.ts";

test("a view is kept whole and read again the same", () => {
  const { view } = builtInViews([])[0]!;
  const kept = JSON.parse(JSON.stringify(view));
  expect(isSameView(readView(kept), view)).toBe(true);
  expect(isSameView(readView({ ...kept, order: "DESC" }), view)).toBe(false);
  expect(readView("spoilt")).toEqual({ filter: {}, field: "DUE", order: "ASC", columns: defaultColumns });
});

test("who is limited to countries begins with theirs", () => {
  expect(builtInViews(["MX"])[0]!.view.filter).toEqual({ status: "PUBLISHED", countries: ["MX"] });
});

test("the best match comes first where words are searched, and only there", () => {
  expect(readSort({}, { search: "casa" }).field).toBe("RELEVANCE");
  expect(readSort({ field: "RELEVANCE" }, {})).toEqual({ field: "DUE", order: "ASC" });
  expect(readSort({ field: "NAME", order: "DESC" }, { search: "casa" })).toEqual({
    field: "NAME",
    order: "DESC",
  });
});

test("what is edited last comes first, and the address says so", () => {
  const sort = readSort({ field: "EDITED" }, {});
  expect(toVariables({}, sort)).toEqual({ filter: {}, orderBy: "EDITED", descending: true });
  const address = new URLSearchParams(searchOf({ filter: { state: "Chiapas" }, ...sort }));
  expect(JSON.parse(address.get("filter")!)).toEqual({ state: "Chiapas" });
  expect([address.get("sort"), address.get("order")]).toEqual(["EDITED", "DESC"]);
});
