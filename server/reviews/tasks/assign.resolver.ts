import { builder } from "../../editorial/builder.ts";
import { assignTask } from "./assign-task.ts";
import { ChangedTasksRef } from "./changed-tasks.type.ts";
import { takeNextTask } from "./take-next-task.ts";

const type = ChangedTasksRef;
const ids = { required: true, description: "UUIDs of the tasks, 1 to 500." } as const;
const requestId = {
  description: "An id of the client's own; a retry with the same one answers as the first did.",
} as const;
const note = { description: "What whoever goes on should know, at most 2,000 characters." } as const;
const errors = "Errors: `BAD_INPUT`, `TOO_MANY_ITEMS`, `NOT_FOUND`, `FORBIDDEN`, `WRONG_STATE`.";

builder.mutationFields((t) => ({
  assignTask: t.field({
    type,
    description: `Hands tasks to somebody who edits, or back to nobody; all of them or none. ${errors}`,
    args: {
      ids: t.arg.idList(ids),
      assigneeId: t.arg.id({ description: "Id of the person; nobody when left out." }),
      note: t.arg.string(note),
      requestId: t.arg.id(requestId),
    },
    extensions: { permission: "task.assign" },
    resolve: (_root, args, context) => context.run("assignTask", args, assignTask),
  }),
  takeNextTask: t.field({
    type,
    description:
      "Gives you the first task of a month's review that is nobody's, in your countries, and first of all in a language that you speak. No tasks where none is left. Two people at once never get the same. Errors: `BAD_INPUT`, `FORBIDDEN`, `WRONG_STATE`.",
    args: {
      month: t.arg.string({ required: true, description: "The review's month, such as `2026-12`." }),
      country: t.arg.string({ description: "Only of this country (ISO 3166-1 alpha-2)." }),
      requestId: t.arg.id(requestId),
    },
    extensions: { permission: "task.take" },
    resolve: (_root, args, context) => context.run("takeNextTask", args, takeNextTask),
  }),
}));
