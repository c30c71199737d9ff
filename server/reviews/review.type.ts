import type { Review } from "../../generated/prisma/client.ts";
import { mayOf } from "../policies/law.ts";
import { reviewPolicy } from "../policies/review.ts";
import { actorName } from "../users/actor-name.ts";
import { countMine } from "./count-mine.ts";
import { ReviewStateRef, ReviewStepRef } from "./enums.type.ts";
import { toMonth } from "./month.ts";
import { readProgress } from "./read-progress.ts";
import { ReviewRef } from "./review.refs.ts";
import { ReviewProgressRef } from "./review-progress.type.ts";

/** What there is to do with a review as it stands; settings and people are not of one month. */
function mayWith({ state }: Review, actor: Parameters<typeof mayOf>[1]): string[] {
  const apt = { STARTING: ["read", "start"], OPEN: ["read", "close"], CLOSED: ["read"] }[state];
  return mayOf(reviewPolicy, actor, {}).filter((verb) => apt.includes(verb));
}

ReviewRef.implement({
  description: "The review of one month: which organizations are to be looked at, and in what order.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID." }),
    month: t.string({ description: "Such as `2026-12`.", resolve: ({ month }) => toMonth(month) }),
    asOf: t.expose("asOf", {
      type: "DateTime",
      description: "The moment as of which everything was looked at.",
    }),
    state: t.expose("state", { type: ReviewStateRef, description: "How it stands." }),
    step: t.expose("step", { type: ReviewStepRef, description: "How far its start came." }),
    done: t.exposeInt("done", { description: "How many organizations are done in that step." }),
    total: t.exposeInt("total", { description: "Of how many." }),
    startedBy: t.string({
      description: "The name of who started it.",
      resolve: ({ startedBy }, _args, context) => actorName(context, startedBy),
    }),
    startedAt: t.expose("startedAt", { type: "DateTime", description: "When that was." }),
    openedAt: t.field({
      type: "DateTime",
      nullable: true,
      description: "Since when its tasks can be done; null while it is being made ready.",
      resolve: ({ openedAt }) => openedAt,
    }),
    closedBy: t.string({
      nullable: true,
      description: "The name of who closed it; null until then.",
      resolve: ({ closedBy }, _args, context) => closedBy && actorName(context, closedBy),
    }),
    closedAt: t.field({
      type: "DateTime",
      nullable: true,
      description: "When it was closed; null until then.",
      resolve: ({ closedAt }) => closedAt,
    }),
    progress: t.field({
      type: ReviewProgressRef,
      description: "How far the month's work is.",
      resolve: ({ id }, _args, context) => readProgress(context, id),
    }),
    mineOpen: t.int({
      description: "How many of its tasks are yours, and have not ended.",
      resolve: ({ id }, _args, context) => countMine(context, id),
    }),
    may: t.stringList({
      description: "What you may do with it.",
      resolve: (review, _args, { actor }) => mayWith(review, actor),
    }),
  }),
});
