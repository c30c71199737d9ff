import { readFile } from "node:fs/promises";
import { expect, test } from "@jest/globals";
import { inProject } from "../../../scripts/build/place.ts";
import { printReportSchema, reportSchema } from "../../../server/report/schema.ts";

test("the committed schema is the report door's", async () => {
  expect(await readFile(inProject("server/report/schema.graphql"), "utf8")).toBe(printReportSchema());
});

test("strangers may do two things", () => {
  expect(Object.keys(reportSchema.getMutationType()!.getFields())).toEqual([
    "proposeChange",
    "reportProblem",
  ]);
});
