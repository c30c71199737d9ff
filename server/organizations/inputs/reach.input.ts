import { builder } from "../../editorial/builder.ts";
import { LocalizedTextInput } from "../../editorial/localized.type.ts";
import { LinkKindRef, PhoneTypeRef } from "../types/enums.type.ts";

const id = "UUID of the claim, kept for life; a new one is minted by the client.";
const locationId = "The location it belongs to, if it belongs to one; its visibility holds for it too.";
const contactId = "The person it belongs to, if it belongs to one; it is as public as the person.";
const label = "Whose it is, such as “Legal clinic”; up to 200 characters.";

export const PhoneInput = builder.inputType("PhoneInput", {
  description:
    "A number. What can be dialled is read from the published form: in the country that the label names, else the location's, else the entries'.",
  fields: (t) => ({
    id: t.id({ required: true, description: id }),
    asPublished: t.string({
      required: true,
      description: "The number as its source prints it, kept to the letter.",
    }),
    extension: t.string({
      description: "Digits; several are separated by `, `. Read from the published form when it is left out.",
    }),
    type: t.field({
      type: PhoneTypeRef,
      description: "What the number is for; `VOICE` when it is left out.",
    }),
    label: t.field({ type: [LocalizedTextInput], description: label }),
    locationId: t.id({ description: locationId }),
    contactId: t.id({ description: contactId }),
  }),
});

export const EmailInput = builder.inputType("EmailInput", {
  description: "An email address; what can be written to is read from the published form.",
  fields: (t) => ({
    id: t.id({ required: true, description: id }),
    asPublished: t.string({
      required: true,
      description: "The address as its source prints it; empty where the source has only a label.",
    }),
    label: t.field({ type: [LocalizedTextInput], description: label }),
    locationId: t.id({ description: locationId }),
    contactId: t.id({ description: contactId }),
  }),
});

export const LinkInput = builder.inputType("LinkInput", {
  description: "A website or a page in a social network.",
  fields: (t) => ({
    id: t.id({ required: true, description: id }),
    kind: t.field({ type: LinkKindRef, required: true, description: "Where it leads." }),
    url: t.string({
      description: "Its address, http or https; null when the source names a link whose address is lost.",
    }),
    asPublished: t.string({ description: "The link as its source names it." }),
    label: t.field({
      type: [LocalizedTextInput],
      description: "What is there, where the kind does not say it.",
    }),
  }),
});
