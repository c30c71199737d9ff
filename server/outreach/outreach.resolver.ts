import { builder } from "../editorial/builder.ts";
import { OutreachPlanRef, SentOutreachRef } from "./outreach-plan.type.ts";
import { readOutreachPlan } from "./read-outreach-plan.ts";
import { sendOutreach } from "./send-outreach.ts";

const month = "The review's month, such as `2026-12`.";

builder.queryField("outreachPlan", (t) =>
  t.field({
    type: OutreachPlanRef,
    description: "Which letters `sendOutreach` would put in line now. Fails with FORBIDDEN, NOT_FOUND.",
    args: { month: t.arg.string({ required: true, description: month }) },
    extensions: { weight: 1000 },
    resolve: (_root, args, context) => readOutreachPlan(context, args),
  }),
);

builder.mutationField("sendOutreach", (t) =>
  t.field({
    type: SentOutreachRef,
    description:
      "Asks the organizations of a month's tasks by letter whether their entries hold: one letter to each mailbox, about all of the month's organizations that give it. Said again it writes to nobody twice. Errors: `NOT_FOUND`, `WRONG_STATE`, `FORBIDDEN`.",
    args: {
      month: t.arg.string({ required: true, description: month }),
      taskIds: t.arg.idList({
        description: "UUIDs of tasks; all of the month about which you may write when left out.",
      }),
      requestId: t.arg.id({
        description: "An id of the client's own; a retry with the same one answers as the first did.",
      }),
    },
    extensions: { permission: "letter.send" },
    resolve: (_root, args, context) => context.run("sendOutreach", args, sendOutreach),
  }),
);
