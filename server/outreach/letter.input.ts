import { builder } from "../editorial/builder.ts";
import { LetterKindRef, LetterStateRef, MailboxConsentRef } from "./enums.type.ts";

export const LetterFilterInput = builder.inputType("OutreachLetterFilter", {
  description: "Conditions that must all hold; an empty list is none.",
  fields: (t) => ({
    states: t.field({ type: [LetterStateRef], description: "Stands as one of these." }),
    kinds: t.field({ type: [LetterKindRef], description: "Is one of these." }),
    address: t.string({ description: "Goes to a mailbox in whose address this stands." }),
    organizationId: t.id({
      description: "Asks about this organization, or about one that has become part of it.",
    }),
    answered: t.boolean({ description: "Whether anything of it was answered." }),
  }),
});

export const MailboxFilterInput = builder.inputType("MailboxFilter", {
  description: "Conditions that must all hold.",
  fields: (t) => ({
    consent: t.field({ type: MailboxConsentRef, description: "May be written to, or not." }),
    bounced: t.boolean({ description: "Whether the last letter to it came back." }),
    search: t.string({ description: "This stands in its address." }),
  }),
});
