import { builder } from "../editorial/builder.ts";
import { OutcomeCountRef } from "./outcome-count.type.ts";
import type { ReviewProgress } from "./read-progress.ts";
import { TaskStateRef } from "./tasks/enums.type.ts";

const TaskStateCountRef = builder.objectRef<ReviewProgress["states"][number]>("TaskStateCount").implement({
  description: "How many tasks stand so.",
  fields: (t) => ({
    state: t.expose("state", { type: TaskStateRef, description: "How they stand." }),
    count: t.exposeInt("count", { description: "How many." }),
    planned: t.exposeInt("planned", { description: "Of them, within the plan." }),
  }),
});

export const ReviewProgressRef = builder.objectRef<ReviewProgress>("ReviewProgress").implement({
  description: "How far the work of a month is.",
  fields: (t) => ({
    tasks: t.exposeInt("tasks", { description: "All that are listed." }),
    planned: t.exposeInt("planned", { description: "Those to which the team's capacity reaches." }),
    ended: t.exposeInt("ended", { description: "Done, unreachable or closed." }),
    plannedEnded: t.exposeInt("plannedEnded", { description: "Of those that are planned." }),
    mine: t.exposeInt("mine", { description: "Yours; none for a key." }),
    mineEnded: t.exposeInt("mineEnded", { description: "Of yours, those that have ended." }),
    unassigned: t.exposeInt("unassigned", { description: "Planned, not ended, and nobody's." }),
    states: t.expose("states", { type: [TaskStateCountRef], description: "One for each state there is." }),
    outcomes: t.expose("outcomes", {
      type: [OutcomeCountRef],
      description: "What the checks of its tasks came to, by method.",
    }),
    claimsDue: t.exposeInt("claimsDue", { description: "Claims that were due when it opened." }),
    claimsChecked: t.exposeInt("claimsChecked", {
      description: "Of them, those about which a check came to a decision since.",
    }),
    secondsPerTask: t.exposeInt("secondsPerTask", {
      nullable: true,
      description: "How long a task took, in the middle of all that told it; null where none did.",
    }),
    lettersSent: t.exposeInt("lettersSent", { description: "Letters that went out, reminders too." }),
    lettersAnswered: t.exposeInt("lettersAnswered", {
      description: "Organizations that answered one.",
    }),
  }),
});
