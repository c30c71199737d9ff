import { builder } from "../editorial/builder.ts";
import { ReviewHarmInput, ReviewSignsInput } from "./policy-points.input.ts";
import { policyWords } from "./policy-words.ts";

const { harm, signs, clock, letters } = policyWords;

const ReviewClockInput = builder.inputType("ReviewClockInput", {
  description: clock.description,
  fields: (t) => ({
    on: t.boolean({ description: clock.on }),
    day: t.int({ description: clock.day }),
    hour: t.int({ description: clock.hour }),
    timezone: t.string({ description: clock.timezone }),
  }),
});

const ReviewLettersInput = builder.inputType("ReviewLettersInput", {
  description: letters.description,
  fields: (t) => ({
    on: t.boolean({ description: letters.on }),
    days: t.int({ description: letters.days }),
    linkDays: t.int({ description: letters.linkDays }),
    perRun: t.int({ description: letters.perRun }),
  }),
});

export const ReviewPolicyInput = builder.inputType("ReviewPolicyInput", {
  description: "How the monthly reviews are to be made; what is left out, or null, stays as it is.",
  fields: (t) => ({
    tasksPerPerson: t.int({ description: policyWords.tasksPerPerson }),
    waitingPoints: t.float({ description: policyWords.waitingPoints }),
    harm: t.field({ type: ReviewHarmInput, description: harm.is }),
    signs: t.field({ type: ReviewSignsInput, description: signs.is }),
    clock: t.field({ type: ReviewClockInput, description: clock.is }),
    letters: t.field({ type: ReviewLettersInput, description: letters.is }),
  }),
});
