import { builder } from "../editorial/builder.ts";
import { intervalPolicy } from "../policies/interval.ts";
import { mayOf } from "../policies/law.ts";
import { actorName } from "../users/actor-name.ts";
import { countUnreckoned } from "./count-unreckoned.ts";
import { IntervalKeyRef } from "./enums.type.ts";
import { type IntervalDays, type IntervalKey, intervalKeys } from "./intervals.ts";
import type { IntervalPolicyState } from "./set-intervals.ts";

/** For how many days verifications of one kind of claim count, and whether that is an organization's own number. */
export interface Interval {
  key: IntervalKey;
  days: number;
  own: boolean;
}

/** The days as a list, in the order of their kinds. */
export function toIntervals(days: IntervalDays, own: Partial<IntervalDays> = {}): Interval[] {
  return intervalKeys.map((key) => ({ key, days: days[key], own: key in own }));
}

export const IntervalRef = builder.objectRef<Interval>("Interval").implement({
  description: "For how long a verification of one kind of claim counts.",
  fields: (t) => ({
    key: t.expose("key", { type: IntervalKeyRef, description: "Which claims." }),
    days: t.exposeInt("days", { description: "Days after which it falls due again." }),
    own: t.exposeBoolean("own", {
      description: "Whether the organization has this number of its own; false for the directory's.",
    }),
  }),
});

export const IntervalPolicyRef = builder.objectRef<IntervalPolicyState>("IntervalPolicy").implement({
  description: "For how long verifications count throughout the directory.",
  fields: (t) => ({
    number: t.exposeInt("number", { description: "Grows by one with every change." }),
    intervals: t.field({
      type: [IntervalRef],
      description: "One for each kind of claim.",
      resolve: ({ days }) => toIntervals(days),
    }),
    changedBy: t.string({
      description: "The name of who changed it last.",
      resolve: ({ changedBy }, _args, context) => actorName(context, changedBy),
    }),
    changedAt: t.expose("changedAt", { type: "DateTime", description: "When that was." }),
    unreckoned: t.int({
      description: "How many organizations have due dates of earlier intervals still; soon there are none.",
      resolve: (_policy, _args, context) => countUnreckoned(context),
    }),
    may: t.stringList({
      description: "What you may do with it.",
      resolve: (_policy, _args, { actor }) => mayOf(intervalPolicy, actor, {}),
    }),
  }),
});
