import type { PublicLocation, PublicSchedule } from "../../publishing/public-document.ts";
import { builder } from "../builder.ts";
import { minuteOf } from "../moments.ts";
import { isAnyOpenAt, isOpenAt } from "../open-hours.ts";
import { ClaimRef } from "./claim.type.ts";
import { CoordinatePrecisionRef, LocationKindRef, VisibilityRef, WeekdayRef } from "./enums.ts";
import { localizedField } from "./localized-text.type.ts";

export const ScheduleRef = builder.objectRef<PublicSchedule>("Schedule").implement({
  description:
    "Regular opening times, in local wall time. Closing not later than opening means on the next day.",
  interfaces: [ClaimRef],
  fields: (t) => ({
    days: t.expose("days", { type: [WeekdayRef], description: "The days on which it opens." }),
    opens: t.exposeString("opens", { description: "Local time, `HH:MM`." }),
    closes: t.exposeString("closes", { description: "Local time, `HH:MM`, at most `24:00`." }),
    timezone: t.exposeString("timezone", {
      nullable: true,
      description: "IANA zone of these times; null when unknown.",
    }),
    label: t.field(localizedField("What is open then, such as “Office”.", ({ label }) => label)),
    isOpen: t.boolean({
      nullable: true,
      args: { at: t.arg({ type: "DateTime", description: "The moment asked for; now when left out." }) },
      description: "Whether it is open then; null when the zone is unknown.",
      resolve: (hours, { at }, context) => isOpenAt(hours, at ?? minuteOf(context)),
    }),
  }),
});

export const LocationRef = builder.objectRef<PublicLocation>("Location").implement({
  description: "A place, with its address (HSDS location and address).",
  interfaces: [ClaimRef],
  fields: (t) => ({
    kind: t.expose("kind", { type: LocationKindRef, description: "What the location is for." }),
    name: t.exposeString("name", { nullable: true, description: "What the place is called." }),
    visibility: t.field({
      type: VisibilityRef,
      description: "How much of it is public.",
      resolve: ({ visibility }) => visibility as "FULL" | "CITY_ONLY",
    }),
    display: t.exposeString("display", {
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
      description: "What the source says of the zone, which may be wrong. Do not compute with it.",
    }),
    schedules: t.expose("schedules", { type: [ScheduleRef], description: "When the place is open." }),
    isOpen: t.boolean({
      nullable: true,
      args: { at: t.arg({ type: "DateTime", description: "The moment asked for; now when left out." }) },
      description: "Whether any of its schedules is open then; null when that cannot be told.",
      resolve: ({ schedules }, { at }, context) => isAnyOpenAt(schedules, at ?? minuteOf(context)),
    }),
  }),
});
