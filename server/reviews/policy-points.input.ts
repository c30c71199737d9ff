import { builder } from "../editorial/builder.ts";
import { policyWords } from "./policy-words.ts";

const { harm, signs } = policyWords;

export const ReviewHarmInput = builder.inputType("ReviewHarmInput", {
  description: harm.description,
  fields: (t) => ({
    hotline: t.float({ description: harm.hotline }),
    legalAid: t.float({ description: harm.legalAid }),
    onlyProvider: t.float({ description: harm.onlyProvider }),
    readerReports: t.float({ description: harm.readerReports }),
  }),
});

export const ReviewSignsInput = builder.inputType("ReviewSignsInput", {
  description: signs.description,
  fields: (t) => ({
    neverVerified: t.float({ description: signs.neverVerified }),
    overdue: t.float({ description: signs.overdue }),
    dueSoon: t.float({ description: signs.dueSoon }),
    foundWrong: t.float({ description: signs.foundWrong }),
    noAnswer: t.float({ description: signs.noAnswer }),
    duplicateCertain: t.float({ description: signs.duplicateCertain }),
    duplicateLikely: t.float({ description: signs.duplicateLikely }),
    findingBlocking: t.float({ description: signs.findingBlocking }),
    findingHigh: t.float({ description: signs.findingHigh }),
    findingMedium: t.float({ description: signs.findingMedium }),
    findingLow: t.float({ description: signs.findingLow }),
    checkFailed: t.float({ description: signs.checkFailed }),
    readerReport: t.float({ description: signs.readerReport }),
  }),
});
