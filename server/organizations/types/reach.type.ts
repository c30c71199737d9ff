import { builder } from "../../editorial/builder.ts";
import { fromLocalized, LocalizedTextRef } from "../../editorial/localized.type.ts";
import { ClaimRef } from "../../verification/claim.type.ts";
import type { Claimed } from "../../verification/claim-view.ts";
import type { Email, Link, Phone } from "../document.ts";
import { LinkKindRef, PhoneTypeRef } from "./enums.type.ts";

const ofLocation = "Id of the location it belongs to, whose visibility it shares; null for none.";
const ofContact = "Id of the contact it belongs to, whose visibility it shares; null for none.";

export const PhoneRef = builder.objectRef<Claimed<Phone>>("Phone").implement({
  description: "A number to call, write or fax to (HSDS phone).",
  interfaces: [ClaimRef],
  fields: (t) => ({
    number: t.exposeString("number", {
      nullable: true,
      description:
        "E.164; null when what is published cannot be dialed today. It follows from `asPublished`.",
    }),
    asPublished: t.exposeString("asPublished", { description: "The number as its source prints it." }),
    extension: t.exposeString("extension", {
      nullable: true,
      description: "Digits; several are separated by `, `.",
    }),
    type: t.expose("type", { type: PhoneTypeRef, description: "What it is for." }),
    label: t.field({
      type: [LocalizedTextRef],
      description: "What or whom one reaches.",
      resolve: ({ label }) => fromLocalized(label),
    }),
    locationId: t.exposeID("locationId", { nullable: true, description: ofLocation }),
    contactId: t.exposeID("contactId", { nullable: true, description: ofContact }),
  }),
});

export const EmailRef = builder.objectRef<Claimed<Email>>("Email").implement({
  description: "A mailbox.",
  interfaces: [ClaimRef],
  fields: (t) => ({
    address: t.exposeString("address", {
      nullable: true,
      description: "The address; null when what is published is none. It follows from `asPublished`.",
    }),
    asPublished: t.exposeString("asPublished", { description: "The address as its source prints it." }),
    label: t.field({
      type: [LocalizedTextRef],
      description: "What or whom one reaches.",
      resolve: ({ label }) => fromLocalized(label),
    }),
    locationId: t.exposeID("locationId", { nullable: true, description: ofLocation }),
    contactId: t.exposeID("contactId", { nullable: true, description: ofContact }),
  }),
});

export const LinkRef = builder.objectRef<Claimed<Link>>("Link").implement({
  description: "A website or a social page (HSDS url).",
  interfaces: [ClaimRef],
  fields: (t) => ({
    kind: t.expose("kind", { type: LinkKindRef, description: "Where it leads." }),
    url: t.exposeString("url", {
      nullable: true,
      description: "Absolute URL; null when the source names a link whose address is lost.",
    }),
    asPublished: t.exposeString("asPublished", {
      nullable: true,
      description: "The link as its source prints it.",
    }),
    label: t.field({
      type: [LocalizedTextRef],
      description: "What is there.",
      resolve: ({ label }) => fromLocalized(label),
    }),
  }),
});
