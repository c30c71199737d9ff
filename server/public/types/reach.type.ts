import type { PublicEmail, PublicLink, PublicPhone } from "../../publishing/public-document.ts";
import { builder } from "../builder.ts";
import { ClaimRef } from "./claim.type.ts";
import { LinkKindRef, PhoneTypeRef } from "./enums.ts";
import { localizedField } from "./localized-text.type.ts";

const ofLocation = "Id of the location it belongs to; null when it is the whole organization's.";

export const PhoneRef = builder.objectRef<PublicPhone>("Phone").implement({
  description: "A number to call, write or fax to.",
  interfaces: [ClaimRef],
  fields: (t) => ({
    number: t.exposeString("number", {
      nullable: true,
      description:
        "E.164, ready to dial, such as `+525555962541`; null when what is published cannot be dialled today.",
    }),
    display: t.exposeString("display", { description: "The number as its source prints it." }),
    extension: t.exposeString("extension", {
      nullable: true,
      description: "Digits; several extensions are separated by `, `.",
    }),
    type: t.expose("type", { type: PhoneTypeRef, description: "What the number is for." }),
    label: t.field(localizedField("Whose number it is, such as “Legal clinic”.", ({ label }) => label)),
    locationId: t.exposeID("locationId", { nullable: true, description: ofLocation }),
  }),
});

export const EmailRef = builder.objectRef<PublicEmail>("Email").implement({
  description: "An email address.",
  interfaces: [ClaimRef],
  fields: (t) => ({
    address: t.exposeString("address", {
      nullable: true,
      description: "The address; null when what is published is not one.",
    }),
    display: t.exposeString("display", { description: "The address as its source prints it." }),
    label: t.field(
      localizedField("What to write there for, such as “Media inquiries”.", ({ label }) => label),
    ),
    locationId: t.exposeID("locationId", { nullable: true, description: ofLocation }),
  }),
});

export const LinkRef = builder.objectRef<PublicLink>("Link").implement({
  description: "A website or a page in a social network.",
  interfaces: [ClaimRef],
  fields: (t) => ({
    kind: t.expose("kind", { type: LinkKindRef, description: "Where it leads." }),
    url: t.exposeString("url", {
      nullable: true,
      description: "Absolute URL; null when the source names a link whose address is lost.",
    }),
    display: t.exposeString("display", { nullable: true, description: "The link as its source names it." }),
    label: t.field(localizedField("What is there, where the kind does not say it.", ({ label }) => label)),
  }),
});
