import { builder } from "../editorial/builder.ts";
import { mayOf } from "../policies/law.ts";
import { reviewPolicy } from "../policies/review.ts";
import { actorName } from "../users/actor-name.ts";
import { policyWords } from "./policy-words.ts";
import type { ReviewPolicyState } from "./read-review-policy.ts";
import type { HarmPoints, LetterRules, ReviewClock, SignPoints } from "./review-policy.ts";

const { harm, signs, clock, letters } = policyWords;

const ReviewHarmRef = builder.objectRef<HarmPoints>("ReviewHarm").implement({
  description: harm.description,
  fields: (t) => ({
    hotline: t.exposeFloat("hotline", { description: harm.hotline }),
    legalAid: t.exposeFloat("legalAid", { description: harm.legalAid }),
    onlyProvider: t.exposeFloat("onlyProvider", { description: harm.onlyProvider }),
    readerReports: t.exposeFloat("readerReports", { description: harm.readerReports }),
  }),
});

const ReviewSignsRef = builder.objectRef<SignPoints>("ReviewSigns").implement({
  description: signs.description,
  fields: (t) => ({
    neverVerified: t.exposeFloat("neverVerified", { description: signs.neverVerified }),
    overdue: t.exposeFloat("overdue", { description: signs.overdue }),
    dueSoon: t.exposeFloat("dueSoon", { description: signs.dueSoon }),
    foundWrong: t.exposeFloat("foundWrong", { description: signs.foundWrong }),
    noAnswer: t.exposeFloat("noAnswer", { description: signs.noAnswer }),
    duplicateCertain: t.exposeFloat("duplicateCertain", { description: signs.duplicateCertain }),
    duplicateLikely: t.exposeFloat("duplicateLikely", { description: signs.duplicateLikely }),
    findingBlocking: t.exposeFloat("findingBlocking", { description: signs.findingBlocking }),
    findingHigh: t.exposeFloat("findingHigh", { description: signs.findingHigh }),
    findingMedium: t.exposeFloat("findingMedium", { description: signs.findingMedium }),
    findingLow: t.exposeFloat("findingLow", { description: signs.findingLow }),
    checkFailed: t.exposeFloat("checkFailed", { description: signs.checkFailed }),
    readerReport: t.exposeFloat("readerReport", { description: signs.readerReport }),
  }),
});

const ReviewClockRef = builder.objectRef<ReviewClock>("ReviewClock").implement({
  description: clock.description,
  fields: (t) => ({
    on: t.exposeBoolean("on", { description: clock.on }),
    day: t.exposeInt("day", { description: clock.day }),
    hour: t.exposeInt("hour", { description: clock.hour }),
    timezone: t.exposeString("timezone", { description: clock.timezone }),
  }),
});

const ReviewLettersRef = builder.objectRef<LetterRules>("ReviewLetters").implement({
  description: letters.description,
  fields: (t) => ({
    on: t.exposeBoolean("on", { description: letters.on }),
    days: t.exposeInt("days", { description: letters.days }),
    linkDays: t.exposeInt("linkDays", { description: letters.linkDays }),
    perRun: t.exposeInt("perRun", { description: letters.perRun }),
  }),
});

export const ReviewPolicyRef = builder.objectRef<ReviewPolicyState>("ReviewPolicy").implement({
  description: "How the monthly reviews are made, throughout the directory.",
  fields: (t) => ({
    tasksPerPerson: t.int({
      description: policyWords.tasksPerPerson,
      resolve: ({ values }) => values.tasksPerPerson,
    }),
    waitingPoints: t.float({
      description: policyWords.waitingPoints,
      resolve: ({ values }) => values.waitingPoints,
    }),
    harm: t.field({ type: ReviewHarmRef, description: harm.is, resolve: ({ values }) => values.harm }),
    signs: t.field({ type: ReviewSignsRef, description: signs.is, resolve: ({ values }) => values.signs }),
    clock: t.field({ type: ReviewClockRef, description: clock.is, resolve: ({ values }) => values.clock }),
    letters: t.field({
      type: ReviewLettersRef,
      description: letters.is,
      resolve: ({ values }) => values.letters,
    }),
    number: t.exposeInt("number", { description: "Grows by one with every change." }),
    changedBy: t.string({
      nullable: true,
      description: "The name of who changed it last; null where nobody has.",
      resolve: ({ changedBy }, _args, context) => changedBy && actorName(context, changedBy),
    }),
    changedAt: t.field({
      type: "DateTime",
      nullable: true,
      description: "When that was.",
      resolve: ({ changedAt }) => changedAt,
    }),
    may: t.stringList({
      description: "What you may do with it: `set`.",
      resolve: (_policy, _args, { actor }) => mayOf(reviewPolicy, actor, {}).filter((verb) => verb === "set"),
    }),
  }),
});
