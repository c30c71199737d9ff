import { builder } from "../../editorial/builder.ts";
import { fromLocalized, LocalizedTextRef } from "../../editorial/localized.type.ts";
import { ClaimRef } from "../../verification/claim.type.ts";
import type { Claimed } from "../../verification/claim-view.ts";
import type { Contact, Location, Schedule } from "../document.ts";
import {
  ConsentRef,
  CoordinatePrecisionRef,
  LocationKindRef,
  VisibilityRef,
  WeekdayRef,
} from "./enums.type.ts";

export const LocationRef = builder.objectRef<Claimed<Location>>("Location").implement({
  description: "A place, with its address (HSDS location and address).",
  interfaces: [ClaimRef],
  fields: (t) => ({
    kind: t.expose("kind", { type: LocationKindRef, description: "What the location is for." }),
    name: t.exposeString("name", { nullable: true, description: "What the place is called." }),
    visibility: t.expose("visibility", { type: VisibilityRef, description: "How much of it is public." }),
    asPublished: t.exposeString("asPublished", {
      nullable: true,
      description: "The address as its source prints it.",
    }),
    address1: t.exposeString("address1", { nullable: true, description: "Street and number." }),
    address2: t.exposeString("address2", {
      nullable: true,
      description: "Neighborhood, floor, office, directions.",
    }),
    city: t.exposeString("city", { nullable: true, description: "City or town." }),
    state: t.exposeString("state", { nullable: true, description: "Full name of the state or province." }),
    postalCode: t.exposeString("postalCode", { nullable: true, description: "Postal code as published." }),
    country: t.exposeString("country", { nullable: true, description: "ISO 3166-1 alpha-2." }),
    latitude: t.exposeFloat("latitude", { nullable: true, description: "WGS 84 degrees." }),
    longitude: t.exposeFloat("longitude", { nullable: true, description: "WGS 84 degrees." }),
    coordinatePrecision: t.expose("coordinatePrecision", {
      type: CoordinatePrecisionRef,
      nullable: true,
      description: "What the coordinates point at; null when there are none.",
    }),
    timezone: t.exposeString("timezone", { nullable: true, description: "IANA zone that the place keeps." }),
    statedTimezone: t.exposeString("statedTimezone", {
      nullable: true,
      description: "What the source says of the zone; never computed with.",
    }),
  }),
});

export const ScheduleRef = builder.objectRef<Claimed<Schedule>>("Schedule").implement({
  description:
    "Regular opening times, in local wall time. Closing not later than opening means on the next day.",
  interfaces: [ClaimRef],
  fields: (t) => ({
    days: t.expose("days", { type: [WeekdayRef], description: "The days on which it opens." }),
    opens: t.exposeString("opens", { description: "Local time, `HH:MM`." }),
    closes: t.exposeString("closes", { description: "Local time, `HH:MM`, at most `24:00`." }),
    label: t.field({
      type: [LocalizedTextRef],
      description: "What is open then.",
      resolve: ({ label }) => fromLocalized(label),
    }),
    locationId: t.exposeID("locationId", {
      nullable: true,
      description: "Id of the location it belongs to; null for none.",
    }),
    contactId: t.exposeID("contactId", {
      nullable: true,
      description: "Id of the contact it belongs to; null for none.",
    }),
  }),
});

export const ContactRef = builder.objectRef<Claimed<Contact>>("Contact").implement({
  description: "A person (HSDS contact). Not public without consent, and not longer than it lasts.",
  interfaces: [ClaimRef],
  fields: (t) => ({
    locationId: t.exposeID("locationId", {
      nullable: true,
      description: "Id of the location where the person is; null for none.",
    }),
    name: t.exposeString("name", { description: "The person's name." }),
    role: t.exposeString("role", { nullable: true, description: "What the person does there." }),
    consent: t.expose("consent", { type: ConsentRef, description: "Whether the person agreed." }),
    consentUntil: t.expose("consentUntil", {
      type: "LocalDate",
      nullable: true,
      description: "Last day of the consent; without one the person is not public.",
    }),
  }),
});
