import type { TaskEventKind } from "../../../generated/prisma/enums.ts";
import { builder } from "../../editorial/builder.ts";
import type { TaskOrder } from "./orders.ts";
import type { TaskState } from "./task-state.ts";

export const TaskStateRef = builder.enumType("TaskState", {
  description: "How a task of a review stands.",
  values: {
    TODO: { description: "Nobody has begun." },
    IN_PROGRESS: { description: "Somebody is at it, or part of it is done." },
    WAITING: { description: "The organization was asked, and has not answered yet." },
    DONE: { description: "All that was due was checked." },
    UNREACHABLE: { description: "It was tried often enough, and nobody was reached." },
    CLOSED: {
      description:
        "There is nothing to check any more: it has closed, left the directory, or is part of another.",
    },
  } satisfies Record<TaskState, { description: string }>,
});

export const TaskEventKindRef = builder.enumType("TaskEventKind", {
  description: "What happened to a task.",
  values: {
    ASSIGNED: { description: "It was taken, or handed over." },
    NOTE: { description: "Somebody wrote something down." },
    STATE: { description: "It stands otherwise." },
    OUTCOME: { description: "Somebody told what checks came to." },
    LETTER: { description: "The organization was written to." },
    ANSWER: { description: "The organization answered." },
  } satisfies Record<TaskEventKind, { description: string }>,
});

export const ReviewTaskOrderRef = builder.enumType("ReviewTaskOrder", {
  description: "How tasks are ordered. Ties are settled by id.",
  values: {
    RANK: { description: "What is to be done first comes first; the order when nothing else is asked." },
    ORGANIZATION: { description: "By the organization's name." },
    STATE: { description: "From to do to closed, and of those that stand alike by rank." },
    ENDED: { description: "Ended last first; those that have not ended come after all others." },
  } satisfies Record<TaskOrder, { description: string }>,
});
