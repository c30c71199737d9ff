import { type GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";
import { refuseUnstorable } from "../arguments.ts";
import { builder } from "./builder.ts";
import "./propose-change.resolver.ts";
import "./report-problem.resolver.ts";
import "./rules.resolver.ts";

builder.queryType({
  description: "What readers should know before they report. To read the directory, see /graphql.",
});
builder.mutationType({ description: "What readers may do without an account: one thing in a request." });

/** The schema of the report door. */
export const reportSchema: GraphQLSchema = builder.toSchema({ sortSchema: false });
refuseUnstorable(reportSchema);

/** The schema as the text that is committed beside this file. */
export function printReportSchema(): string {
  return `${printSchema(lexicographicSortSchema(reportSchema)).trimEnd()}\n`;
}
