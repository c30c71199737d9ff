import { builder } from "../../editorial/builder.ts";
import { ChangedTasksRef } from "./changed-tasks.type.ts";
import { TaskStateRef } from "./enums.type.ts";
import { noteTask } from "./note-task.ts";
import { setTaskState } from "./set-task-state.ts";

const type = ChangedTasksRef;
const ids = { required: true, description: "UUIDs of the tasks, 1 to 500." } as const;
const requestId = {
  description: "An id of the client's own; a retry with the same one answers as the first did.",
} as const;
const note = { description: "What whoever goes on should know, at most 2,000 characters." } as const;
const errors = "Errors: `BAD_INPUT`, `TOO_MANY_ITEMS`, `NOT_FOUND`, `FORBIDDEN`, `WRONG_STATE`.";

builder.mutationFields((t) => ({
  setTaskState: t.field({
    type,
    description: `Says how tasks stand; all of them or none. ${errors}`,
    args: {
      ids: t.arg.idList(ids),
      state: t.arg({ type: TaskStateRef, required: true, description: "How they stand from now on." }),
      note: t.arg.string(note),
      requestId: t.arg.id(requestId),
    },
    extensions: { permission: "task.state" },
    resolve: (_root, args, context) => context.run("setTaskState", args, setTaskState),
  }),
  noteTask: t.field({
    type,
    description: `Writes something down on a task. ${errors}`,
    args: {
      id: t.arg.id({ required: true, description: "UUID of the task." }),
      note: t.arg.string({ required: true, description: "What there is to know, 1 to 2,000 characters." }),
      requestId: t.arg.id(requestId),
    },
    extensions: { permission: "task.note" },
    resolve: (_root, args, context) => context.run("noteTask", args, noteTask),
  }),
}));
