import { builder } from "../editorial/builder.ts";
import { fromLocalized, LocalizedTextRef } from "../editorial/localized.type.ts";
import type { Localized } from "../organizations/document.ts";
import { LinkKindRef, PhoneTypeRef, WeekdayRef } from "../organizations/types/enums.type.ts";
import type {
  Pasted,
  PastedAddress,
  PastedEmail,
  PastedLink,
  PastedPhone,
  PastedSchedule,
} from "./pasted.ts";

const labelOf = { resolve: ({ label }: { label: Localized }) => fromLocalized(label) };

export const PastedPhoneRef = builder.objectRef<PastedPhone>("PastedPhone").implement({
  description: "A number that stands in pasted lines.",
  fields: (t) => ({
    asPublished: t.exposeString("asPublished", {
      description: "The number as the lines print it, with the area code that its neighbor carries.",
    }),
    number: t.exposeString("number", {
      nullable: true,
      description: "E.164; null when it cannot be dialed.",
    }),
    extension: t.exposeString("extension", {
      nullable: true,
      description: "Digits; several are separated by `, `.",
    }),
    type: t.expose("type", { type: PhoneTypeRef, description: "What the words before it say it is for." }),
    label: t.field({
      type: [LocalizedTextRef],
      description: "Whose it is, from the words before it.",
      ...labelOf,
    }),
  }),
});

export const PastedEmailRef = builder.objectRef<PastedEmail>("PastedEmail").implement({
  description: "A mailbox that stands in pasted lines.",
  fields: (t) => ({
    asPublished: t.exposeString("asPublished", { description: "The address as the lines print it." }),
    address: t.exposeString("address", { description: "The address." }),
    label: t.field({
      type: [LocalizedTextRef],
      description: "Whose it is, from the words before it.",
      ...labelOf,
    }),
  }),
});

export const PastedLinkRef = builder.objectRef<PastedLink>("PastedLink").implement({
  description: "A link that stands in pasted lines.",
  fields: (t) => ({
    url: t.exposeString("url", { description: "Its address, with a scheme." }),
    kind: t.expose("kind", { type: LinkKindRef, description: "Where it leads, by its host." }),
  }),
});

export const PastedAddressRef = builder.objectRef<PastedAddress>("PastedAddress").implement({
  description: "An address that stands in pasted lines; what is not sure stays in `address1`.",
  fields: (t) => ({
    asPublished: t.exposeString("asPublished", { description: "The address as the lines print it." }),
    address1: t.exposeString("address1", { nullable: true, description: "Street and number." }),
    address2: t.exposeString("address2", { nullable: true, description: "Neighborhood, borough, floor." }),
    city: t.exposeString("city", { nullable: true, description: "City or town." }),
    state: t.exposeString("state", { nullable: true, description: "Full name of the state or province." }),
    postalCode: t.exposeString("postalCode", { nullable: true, description: "Postcode." }),
    country: t.exposeString("country", { nullable: true, description: "ISO 3166-1 alpha-2, such as `MX`." }),
  }),
});

export const PastedScheduleRef = builder.objectRef<PastedSchedule>("PastedSchedule").implement({
  description: "Opening times that stand in pasted lines.",
  fields: (t) => ({
    days: t.expose("days", {
      type: [WeekdayRef],
      description: "Days, Monday first; empty where the lines name none.",
    }),
    opens: t.exposeString("opens", { description: "Local time, `HH:MM`." }),
    closes: t.exposeString("closes", { description: "Local time, `HH:MM`; `24:00` is the end of the day." }),
    label: t.field({
      type: [LocalizedTextRef],
      description: "For what or whom, from the words before it.",
      ...labelOf,
    }),
  }),
});

export const PastedRef = builder.objectRef<Pasted>("Pasted").implement({
  description: "What was read out of pasted lines, for whoever pasted them to confirm.",
  fields: (t) => ({
    phones: t.expose("phones", { type: [PastedPhoneRef], description: "Numbers." }),
    emails: t.expose("emails", { type: [PastedEmailRef], description: "Mailboxes." }),
    links: t.expose("links", { type: [PastedLinkRef], description: "Links." }),
    addresses: t.expose("addresses", { type: [PastedAddressRef], description: "Addresses." }),
    schedules: t.expose("schedules", { type: [PastedScheduleRef], description: "Opening times." }),
    rest: t.exposeString("rest", { description: "What was not understood, line by line." }),
  }),
});
