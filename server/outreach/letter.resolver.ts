import { builder } from "../editorial/builder.ts";
import { ReviewTaskRef } from "../reviews/tasks/review-task.refs.ts";
import { LetterFilterInput } from "./letter.input.ts";
import { OutreachLetterRef } from "./letter.refs.ts";
import { LetterConnectionRef } from "./letter-list.type.ts";
import { lettersOfTask } from "./letters-of-task.ts";
import { listLetters } from "./list-letters.ts";

const month = "The review's month, such as `2026-12`.";

builder.queryField("outreachLetters", (t) =>
  t.field({
    type: LetterConnectionRef,
    description:
      "Letters to organizations, newest first. Fails with FORBIDDEN, BAD_INPUT, BAD_PAGE_SIZE, BAD_CURSOR.",
    args: {
      month: t.arg.string({ description: `${month} Those of all months when left out.` }),
      filter: t.arg({ type: LetterFilterInput, description: "Conditions that must all hold." }),
      first: t.arg.int({ description: "How many, 1 to 100; 20 when left out." }),
      after: t.arg.string({ description: "The cursor after which the page begins." }),
      offset: t.arg.int({ description: "How many to skip, instead of `after`." }),
    },
    extensions: { listSize: 20 },
    resolve: (_root, args, context) => listLetters(context, args),
  }),
);

builder.objectField(ReviewTaskRef, "letters", (t) =>
  t.field({
    type: [OutreachLetterRef],
    description: "Letters in which its organization was asked this month, oldest first.",
    extensions: { listSize: 3 },
    resolve: (task, _args, context) => lettersOfTask(context, task),
  }),
);
