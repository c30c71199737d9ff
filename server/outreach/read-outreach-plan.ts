import type { EditorialContext } from "../editorial/context.ts";
import { authorize } from "../policies/law.ts";
import { letterPolicy } from "../policies/letter.ts";
import { findReview } from "./find-review.ts";
import { loadPlan } from "./load-plan.ts";
import { planOutreach, type SkipReason } from "./plan-outreach.ts";

/** How many letters a month's tasks would lead to, and how many organizations are left out. */
export interface PlannedOutreach {
  letters: number;
  organizations: number;
  refused: number;
  bounced: number;
  written: number;
  withoutMailbox: number;
  ended: number;
}

/** What `sendOutreach` would put in line now. Fails with FORBIDDEN, BAD_INPUT, NOT_FOUND. */
export async function readOutreachPlan(
  { db, actor, now }: Pick<EditorialContext, "db" | "actor" | "now">,
  { month }: { month: string },
): Promise<PlannedOutreach> {
  authorize(letterPolicy, "read", actor, { state: "QUEUED", countries: [] });
  const review = await findReview(db, month);
  const { letters, skipped } = planOutreach(await loadPlan(db, review.id, now));
  const mine = letters.filter(({ countries }) =>
    letterPolicy.verbs.send!.may(actor, { state: "QUEUED", countries }),
  );
  const left = (reason: SkipReason) => skipped.filter((each) => each.reason === reason).length;
  return {
    letters: mine.length,
    organizations: mine.flatMap(({ entries }) => entries).length,
    refused: left("REFUSED"),
    bounced: left("BOUNCED"),
    written: left("WRITTEN"),
    withoutMailbox: left("NO_MAILBOX"),
    ended: left("ENDED"),
  };
}
