import { builder } from "../../editorial/builder.ts";
import { ProposalRef } from "../../proposals/proposal.refs.ts";
import { ConfirmAnswerRef } from "../letter.type.ts";
import { answerOf } from "./read-answers.ts";

builder.objectField(ProposalRef, "answer", (t) =>
  t.field({
    type: ConfirmAnswerRef,
    nullable: true,
    description:
      "What the organization said of its entry, where it proposed this itself: accepting it also records what it said is right.",
    resolve: ({ id }, _args, context) => answerOf(context, id),
  }),
);
