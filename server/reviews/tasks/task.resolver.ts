import { builder } from "../../editorial/builder.ts";
import { ReviewTaskOrderRef } from "./enums.type.ts";
import { listTasks } from "./list-tasks.ts";
import { readTask } from "./read-tasks.ts";
import { ReviewTaskRef } from "./review-task.refs.ts";
import { ReviewTaskFilterInput } from "./task.input.ts";
import { taskFacets } from "./task-facets.ts";
import { ReviewTaskFacetsRef, ReviewTaskListRef } from "./task-list.type.ts";

/** It goes through all tasks of a month: ten in one operation are enough. */
const facetsWeight = 20_000;
const filter = { type: ReviewTaskFilterInput, description: "Conditions that must all hold." } as const;
const month = { required: true, description: "The review's month, such as `2026-12`." } as const;

builder.queryFields((t) => ({
  reviewTasks: t.field({
    type: ReviewTaskListRef,
    description: "The tasks of a month's review. Fails with FORBIDDEN, BAD_INPUT, BAD_PAGE_SIZE, BAD_CURSOR.",
    args: {
      month: t.arg.string(month),
      filter: t.arg(filter),
      orderBy: t.arg({ type: ReviewTaskOrderRef, description: "How to order; `RANK` when left out." }),
      descending: t.arg.boolean({
        description: "Turns the order around, or not; as the order says when left out.",
      }),
      first: t.arg.int({ description: "How many, 1 to 100; 20 when left out." }),
      after: t.arg.string({ description: "The cursor after which the page begins." }),
      offset: t.arg.int({ description: "How many to skip, instead of `after`." }),
    },
    extensions: { listSize: 20 },
    resolve: (_root, args, context) => listTasks(context, args),
  }),
  reviewTaskFacets: t.field({
    type: ReviewTaskFacetsRef,
    description:
      "What tasks can be filtered by next, and how many each would leave. Fails with FORBIDDEN, BAD_INPUT.",
    args: { month: t.arg.string(month), filter: t.arg(filter) },
    extensions: { weight: facetsWeight },
    resolve: (_root, args, context) => taskFacets(context, args),
  }),
  reviewTask: t.field({
    type: ReviewTaskRef,
    nullable: true,
    description: "A task of a review; null where there is none that you may see.",
    args: { id: t.arg.id({ required: true, description: "UUID of the task." }) },
    resolve: (_root, { id }, context) => readTask(context, id),
  }),
}));
