import { builder } from "../../editorial/builder.ts";
import { SavedRef } from "../../organizations/organization.refs.ts";
import type { ChangedTasks } from "./change-tasks.ts";
import { readTask, readTasks } from "./read-tasks.ts";
import type { RecordedOutcome } from "./record-outcome.ts";
import { ReviewTaskRef } from "./review-task.refs.ts";

export const ChangedTasksRef = builder.objectRef<ChangedTasks>("ChangedTasks").implement({
  description: "What became of tasks.",
  fields: (t) => ({
    tasks: t.field({
      type: [ReviewTaskRef],
      description: "All that were named, as they stand now.",
      resolve: ({ ids }, _args, context) => readTasks(context, ids),
    }),
    changed: t.exposeInt("changed", {
      description: "How many changed. Those that were so already are as they were.",
    }),
  }),
});

export const RecordedOutcomeRef = builder
  .objectRef<RecordedOutcome & { edition: number }>("RecordedOutcome")
  .implement({
    description: "What came of recording outcomes.",
    fields: (t) => ({
      task: t.field({
        type: ReviewTaskRef,
        nullable: true,
        description: "The task as it stands now; null where you may see it no more.",
        resolve: ({ taskId }, _args, context) => readTask(context, taskId),
      }),
      saved: t.field({
        type: SavedRef,
        description: "The organization, and the revision that was made.",
        resolve: ({ edition, organizationId, revision, verifications }) => ({
          ...{ edition, organizationId, revision, verifications },
        }),
      }),
      verifications: t.exposeIDList("verifications", {
        description:
          "UUIDs of the checks that were recorded, in the order of the claims; by them they are taken back.",
      }),
      edition: t.exposeInt("edition", { description: "The edition in which it is public." }),
    }),
  });
