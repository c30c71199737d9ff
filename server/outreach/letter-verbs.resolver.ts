import { builder } from "../editorial/builder.ts";
import { cancelLetter } from "./cancel-letter.ts";
import { OutreachLetterRef } from "./letter.refs.ts";
import { readLetter } from "./list-letters.ts";
import { retryLetter } from "./retry-letter.ts";

const requestId = "An id of the client's own; a retry with the same one answers as the first did.";

builder.mutationField("retryLetter", (t) =>
  t.field({
    type: OutreachLetterRef,
    description:
      "Puts a letter in line again that failed, was stopped, or of which nobody knows whether it arrived. Errors: `NOT_FOUND`, `FORBIDDEN`, `WRONG_STATE`.",
    args: {
      id: t.arg.id({ required: true, description: "UUID of the letter." }),
      requestId: t.arg.id({ description: requestId }),
    },
    extensions: { permission: "letter.retry" },
    resolve: async (_root, args, context) =>
      readLetter(context, await context.run("retryLetter", args, retryLetter)),
  }),
);

builder.mutationField("cancelLetter", (t) =>
  t.field({
    type: OutreachLetterRef,
    description: "Stops a letter before it goes out. Errors: `NOT_FOUND`, `FORBIDDEN`, `WRONG_STATE`.",
    args: {
      id: t.arg.id({ required: true, description: "UUID of the letter." }),
      requestId: t.arg.id({ description: requestId }),
    },
    extensions: { permission: "letter.cancel" },
    resolve: async (_root, args, context) =>
      readLetter(context, await context.run("cancelLetter", args, cancelLetter)),
  }),
);
