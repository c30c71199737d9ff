import { builder } from "../editorial/builder.ts";
import { mayOf } from "../policies/law.ts";
import { reviewPolicy } from "../policies/review.ts";
import { RoleRef } from "../users/role.type.ts";
import { type ListedReviewer, listReviewers } from "./list-reviewers.ts";

export const ReviewerRef = builder.objectRef<ListedReviewer>("Reviewer").implement({
  description: "Somebody who takes part in the reviews, or could.",
  fields: (t) => ({
    userId: t.exposeID("userId", { description: "Id of the person." }),
    name: t.exposeString("name", { description: "Their name." }),
    role: t.field({ type: RoleRef, description: "What they may do.", resolve: ({ role }) => role }),
    countries: t.exposeStringList("countries", {
      description: "Codes of the countries where the role holds; everywhere when empty.",
    }),
    participates: t.exposeBoolean("participates", {
      description:
        "Whether tasks are handed to them. While nobody takes part, all whom no country limits do.",
    }),
    languages: t.exposeStringList("languages", {
      description: "In which they can call and write; the language of their desk while nobody has said.",
    }),
    capacity: t.exposeInt("capacity", {
      nullable: true,
      description: "Tasks a month; null where the policy's usual number holds.",
    }),
    tasks: t.exposeInt("tasks", { description: "Their tasks in the review that is open." }),
    open: t.exposeInt("open", { description: "Of them, those that have not ended." }),
    may: t.stringList({
      description: "What you may do with them: `saveReviewer`.",
      resolve: (_reviewer, _args, { actor }) =>
        mayOf(reviewPolicy, actor, {}).filter((verb) => verb === "saveReviewer"),
    }),
  }),
});

export const SavedReviewerRef = builder.objectRef<{ userId: string }>("SavedReviewer").implement({
  description: "What came of saying how somebody takes part.",
  fields: (t) => ({
    reviewers: t.field({
      type: [ReviewerRef],
      description: "Everybody who could take part, by name.",
      resolve: (_saved, _args, context) => listReviewers(context),
    }),
  }),
});
