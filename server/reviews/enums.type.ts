import { builder } from "../editorial/builder.ts";

export const ReviewStateRef = builder.enumType("ReviewState", {
  description: "How the review of a month stands.",
  values: {
    STARTING: { description: "It is being made ready: see `step`." },
    OPEN: { description: "Its tasks are ranked and can be done." },
    CLOSED: { description: "The month is over; its report stays." },
  } as const,
});

export const ReviewStepRef = builder.enumType("ReviewStep", {
  description: "How far a review is on its way to be open.",
  values: {
    CHECKING: { description: "The rules look at every organization." },
    WEIGHING: { description: "Organizations are weighed: which need a look, and how urgently." },
    RANKING: { description: "Tasks are put in order and handed out." },
    READY: { description: "All of that is done." },
  } as const,
});
