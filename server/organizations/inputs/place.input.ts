import { builder } from "../../editorial/builder.ts";
import { LocalizedTextInput } from "../../editorial/localized.type.ts";
import { CoordinatePrecisionRef, LocationKindRef, VisibilityRef, WeekdayRef } from "../types/enums.type.ts";

const id = "UUID of the claim, kept for life; a new one is minted by the client.";
const locationId = "The location it belongs to, if it belongs to one.";

export const LocationInput = builder.inputType("LocationInput", {
  description: "Where an organization is, or where its mail goes.",
  fields: (t) => ({
    id: t.id({ required: true, description: id }),
    kind: t.field({ type: LocationKindRef, description: "What it is for; `PHYSICAL` when it is left out." }),
    name: t.string({ description: "Such as “North office”." }),
    visibility: t.field({
      type: VisibilityRef,
      required: true,
      description: "How much of it is public; it governs all that belongs to the place.",
    }),
    asPublished: t.string({ description: "The address as its source prints it." }),
    address1: t.string({ description: "Street and number." }),
    address2: t.string({ description: "Floor, neighborhood, and the like." }),
    city: t.string({ description: "City, town or village." }),
    state: t.string({ description: "State or province, by its full name." }),
    postalCode: t.string({ description: "Postal code." }),
    country: t.string({ description: "ISO 3166-1 alpha-2." }),
    latitude: t.float({ description: "WGS 84 degrees; with longitude and precision, or none of them." }),
    longitude: t.float({ description: "WGS 84 degrees." }),
    coordinatePrecision: t.field({ type: CoordinatePrecisionRef, description: "What the two point at." }),
    timezone: t.string({ description: "IANA name of the zone that the place keeps." }),
    statedTimezone: t.string({ description: "What the source says of the zone." }),
  }),
});

export const ScheduleInput = builder.inputType("ScheduleInput", {
  description: "Regular opening times on some days of the week.",
  fields: (t) => ({
    id: t.id({ required: true, description: id }),
    label: t.field({ type: [LocalizedTextInput], description: "What is open, such as “Reception”." }),
    days: t.field({ type: [WeekdayRef], required: true, description: "One day at least." }),
    opens: t.string({ required: true, description: "Local time, such as `09:00`." }),
    closes: t.string({
      required: true,
      description: "Local time, up to `24:00`; not later than `opens` is next day.",
    }),
    locationId: t.id({ description: locationId }),
    contactId: t.id({ description: "The person whose hours they are, if they are a person's." }),
  }),
});
