import { builder } from "../../editorial/builder.ts";
import { ConsentRef } from "../types/enums.type.ts";

export const ContactInput = builder.inputType("ContactInput", {
  description: "A person. Public only while a consent with a last day is recorded.",
  fields: (t) => ({
    id: t.id({
      required: true,
      description: "UUID of the claim, kept for life; a new one is minted by the client.",
    }),
    locationId: t.id({ description: "The location where the person is found." }),
    name: t.string({ required: true, description: "Up to 300 characters." }),
    role: t.string({ description: "What the person does there." }),
    consent: t.field({ type: ConsentRef, description: "`NOT_RECORDED` when it is left out." }),
    consentUntil: t.string({
      description: "Last day of the consent, such as `2026-12-31`; only if it is given.",
    }),
  }),
});
