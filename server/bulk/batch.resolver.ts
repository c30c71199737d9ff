import { builder } from "../editorial/builder.ts";
import { BatchRef, BatchResultRef } from "./batch.type.ts";
import { readBatch } from "./read-batch.ts";
import { setTerms } from "./set-terms.ts";
import { undoBatch } from "./undo-batch.ts";

const requestId = "An id of the client's own; a retry with the same one answers as the first did.";
const slugs = "Slugs of taxonomy terms.";

builder.queryField("batch", (t) =>
  t.field({
    type: BatchRef,
    nullable: true,
    description: "A change of many organizations, with what it did; null where there is none. For editors.",
    args: { id: t.arg.id({ required: true, description: "UUID of the batch." }) },
    resolve: (_root, args, context) => readBatch(context, args),
  }),
);

builder.mutationField("setTerms", (t) =>
  t.field({
    type: BatchResultRef,
    description:
      "Gives many organizations kinds of help and audiences, and takes others away. Each has its own result. Errors of " +
      "the whole: `TOO_MANY_ITEMS`, `BAD_INPUT`, `FORBIDDEN`.",
    args: {
      ids: t.arg.idList({ required: true, description: "UUIDs of the organizations, at most 500." }),
      addHelps: t.arg.stringList({ description: slugs }),
      removeHelps: t.arg.stringList({ description: slugs }),
      addAudiences: t.arg.stringList({ description: slugs }),
      removeAudiences: t.arg.stringList({ description: slugs }),
      message: t.arg.string({ description: "Why, for history; at most 500 characters." }),
      requestId: t.arg.id({ description: requestId }),
    },
    extensions: { permission: "bulk.run" },
    resolve: (_root, args, context) => context.run("setTerms", args, setTerms),
  }),
);

builder.mutationField("undoBatch", (t) =>
  t.field({
    type: BatchResultRef,
    description:
      "Puts back what the organizations of a batch were before it; one that was edited since stays, with `CONFLICT`. It " +
      "is a batch itself. Errors: `WRONG_STATE` for what is undone already, `NOT_FOUND`, `FORBIDDEN`.",
    args: {
      batchId: t.arg.id({ required: true, description: "UUID of the batch." }),
      requestId: t.arg.id({ description: requestId }),
    },
    extensions: { permission: "bulk.undo" },
    resolve: (_root, args, context) => context.run("undoBatch", args, undoBatch),
  }),
);
