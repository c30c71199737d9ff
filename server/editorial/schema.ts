import { type GraphQLSchema, getNullableType, lexicographicSortSchema, printSchema } from "graphql";
import { refuseUnstorable } from "../arguments.ts";
import { builder } from "./builder.ts";
import "./scalars.ts";
import "../api-keys/api-key.resolver.ts";
import "../audit/audit.resolver.ts";
import "../bulk/batch.resolver.ts";
import "../bulk/entries.resolver.ts";
import "../bulk/life.resolver.ts";
import "../countries/country.type.ts";
import "../countries/country-revision.type.ts";
import "../countries/country.resolver.ts";
import "../countries/country-revision.resolver.ts";
import "../countries/restore.resolver.ts";
import "../desk/desk.resolver.ts";
import "../organizations/types/organization.type.ts";
import "../organizations/types/organization-state.type.ts";
import "../organizations/types/saved.type.ts";
import "../organizations/organization.resolver.ts";
import "../organizations/lists/facets.resolver.ts";
import "../organizations/merging/merge.type.ts";
import "../organizations/merging/merge.resolver.ts";
import "../organizations/merging/preview-merge.resolver.ts";
import "../organizations/merging/read-merges.resolver.ts";
import "../organizations/revisions/history.resolver.ts";
import "../organizations/life.resolver.ts";
import "../organizations/notes/note.resolver.ts";
import "../organizations/orders/order.resolver.ts";
import "../organizations/revisions/restore.resolver.ts";
import "../organizations/save-organization.resolver.ts";
import "../organizations/preview.resolver.ts";
import "../outreach/letter.type.ts";
import "../outreach/letter.resolver.ts";
import "../outreach/letter-verbs.resolver.ts";
import "../outreach/confirm/answer.resolver.ts";
import "../outreach/mailbox.resolver.ts";
import "../outreach/outreach.resolver.ts";
import "../pasted-lines/read-pasted.resolver.ts";
import "../proposals/proposal.type.ts";
import "../proposals/decided-proposal.type.ts";
import "../proposals/proposal.resolver.ts";
import "../proposals/propose-change.resolver.ts";
import "../quality/check.resolver.ts";
import "../quality/findings/assign.resolver.ts";
import "../quality/duplicates/duplicate.resolver.ts";
import "../quality/findings/decide.resolver.ts";
import "../quality/findings/finding.resolver.ts";
import "../quality/findings/organization-findings.resolver.ts";
import "../quality/flags/flag.resolver.ts";
import "../quality/settings/rule.resolver.ts";
import "../quality/suggestions/suggestion.resolver.ts";
import "../reviews/report/report.resolver.ts";
import "../reviews/review.type.ts";
import "../reviews/review.resolver.ts";
import "../reviews/settings.resolver.ts";
import "../reviews/preview.resolver.ts";
import "../reviews/tasks/review-task.type.ts";
import "../reviews/tasks/task-findings.resolver.ts";
import "../reviews/tasks/task.resolver.ts";
import "../reviews/tasks/organization-task.resolver.ts";
import "../reviews/tasks/assign.resolver.ts";
import "../reviews/tasks/state.resolver.ts";
import "../reviews/tasks/outcome.resolver.ts";
import "../sections/section.resolver.ts";
import "../sections/section-revision.resolver.ts";
import "../sections/restore.resolver.ts";
import "../users/me.resolver.ts";
import "../users/invitation.resolver.ts";
import "../users/session.resolver.ts";
import "../users/user.resolver.ts";
import "../verification/interval.resolver.ts";
import "../verification/verify-claims.resolver.ts";
import "../views/view.resolver.ts";
import "../privacy/purge.resolver.ts";

builder.queryType({ description: "Everything that editors may read. What you may do travels as `may`." });
builder.mutationType({
  description:
    "What editors do. Each mutation is a transaction of its own; several in one operation run one after the other.",
});

/** The schema of the editorial door, from what the rooms added to the builder. */
export const editorialSchema: GraphQLSchema = builder.toSchema({ sortSchema: false });
refuseUnstorable(editorialSchema);

// A mutation that fails is null and has its error: it hides no answer of those before it, and stops none after it.
for (const field of Object.values(editorialSchema.getMutationType()!.getFields()))
  field.type = getNullableType(field.type);

/** The schema as the text that is committed beside this file. */
export function printEditorialSchema(): string {
  return `${printSchema(lexicographicSortSchema(editorialSchema)).trimEnd()}\n`;
}
