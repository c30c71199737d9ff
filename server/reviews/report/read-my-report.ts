import type { EditorialContext } from "../../editorial/context.ts";
import { authorize } from "../../policies/law.ts";
import { reviewPolicy } from "../../policies/review.ts";
import { checkMonth } from "../tasks/check-month.ts";
import { type Report, readReport } from "./read-report.ts";

/** The report of a month, for whoever may read reviews. Fails with BAD_INPUT and FORBIDDEN. */
export async function readMyReport(
  { db, actor, now }: Pick<EditorialContext, "db" | "actor" | "now">,
  { month }: { month: string },
): Promise<Report | null> {
  authorize(reviewPolicy, "read", actor, {});
  return readReport(db, checkMonth(month), now);
}
