import { builder } from "../../editorial/builder.ts";
import { readMyReport } from "./read-my-report.ts";
import { ReviewReportRef } from "./report.type.ts";

builder.queryField("reviewReport", (t) =>
  t.field({
    type: ReviewReportRef,
    nullable: true,
    description:
      "The report of a month's review; null where there is none, and while it is still starting. Errors: `BAD_INPUT`, `FORBIDDEN`.",
    args: { month: t.arg.string({ required: true, description: "The month, such as `2026-12`." }) },
    resolve: (_root, args, context) => readMyReport(context, args),
  }),
);
