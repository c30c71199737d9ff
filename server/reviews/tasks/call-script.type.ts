import { builder } from "../../editorial/builder.ts";
import { fromLocalized, LocalizedTextRef } from "../../editorial/localized.type.ts";
import type { CallScript } from "./call-script.ts";
import type { MailDraft } from "./mail-draft.ts";

const CallStepRef = builder.objectRef<CallScript["steps"][number]>("CallStep").implement({
  description: "One thing to say or ask in a call.",
  fields: (t) => ({
    says: t.field({
      type: [LocalizedTextRef],
      description: "What to say, in English and Spanish, with what the entry says.",
      resolve: ({ says }) => fromLocalized(says),
    }),
    claimIds: t.exposeIDList("claimIds", { description: "The claims that the answer checks." }),
  }),
});

export const CallScriptRef = builder.objectRef<CallScript>("CallScript").implement({
  description: "What to say in a call, step by step.",
  fields: (t) => ({
    language: t.exposeString("language", {
      description: "The language in which they likely answer, such as `es`.",
    }),
    steps: t.expose("steps", { type: [CallStepRef], description: "The steps, in order." }),
  }),
});

export const MailDraftRef = builder.objectRef<MailDraft>("MailDraft").implement({
  description: "A letter to an organization that asks whether its entry holds, for a person to send.",
  fields: (t) => ({
    to: t.exposeString("to", { description: "The mailbox." }),
    locale: t.exposeString("locale", { description: "The language that it is written in: `en` or `es`." }),
    subject: t.exposeString("subject", { description: "Its subject." }),
    body: t.exposeString("body", { description: "Its text, with the entry as it is now." }),
    url: t.exposeString("url", { description: "The same as a `mailto:` link." }),
  }),
});
