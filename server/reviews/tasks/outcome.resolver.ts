import { builder } from "../../editorial/builder.ts";
import { VerificationMethodRef } from "../../verification/enums.type.ts";
import { RecordedOutcomeRef } from "./changed-tasks.type.ts";
import { TaskStateRef } from "./enums.type.ts";
import { recordOutcome } from "./record-outcome.ts";
import { OutcomeInput } from "./task.input.ts";

builder.mutationField("recordOutcome", (t) =>
  t.field({
    type: RecordedOutcomeRef,
    description:
      "Records what checks of a task's claims came to, all of them or none, as `verifyClaims` does, and how the task stands. It ends by itself when all that was due is decided. " +
      "Errors: `STALE_CLAIM` naming each claim that has changed since `revision`, `BAD_INPUT`, `NOT_FOUND`, `FORBIDDEN`, `WRONG_STATE`, `MERGED`.",
    args: {
      taskId: t.arg.id({ required: true, description: "UUID of the task." }),
      revision: t.arg.int({
        required: true,
        description: "Number of the organization's revision that was looked at while checking.",
      }),
      method: t.arg({ type: VerificationMethodRef, required: true, description: "How it was checked." }),
      claims: t.arg({
        type: [OutcomeInput],
        required: true,
        description: "The claims that were checked, each once, 1 to 200.",
      }),
      answeredBy: t.arg.string({ description: "Who answered, at most 200 characters. Never public." }),
      note: t.arg.string({ description: "What whoever goes on should know, at most 2,000 characters." }),
      state: t.arg({
        type: TaskStateRef,
        description: "How the task stands from now on; in progress when left out.",
      }),
      seconds: t.arg.int({ description: "How long it took, 0 to 86,400." }),
      requestId: t.arg.id({
        description: "An id of the client's own; a retry with the same one answers as the first did.",
      }),
    },
    extensions: { permission: "task.record" },
    resolve: (_root, args, context) => context.run("recordOutcome", args, recordOutcome),
  }),
);
