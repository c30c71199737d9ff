import { builder } from "../builder.ts";
import type { OrganizationOrder } from "../reading/orders.ts";
import { FreshnessRef } from "./enums.ts";

export const OrganizationFilterRef = builder.inputType("OrganizationFilter", {
  description: "Conditions that must all hold. Accents and case do not matter in place names.",
  fields: (t) => ({
    country: t.string({ description: "Has an entry on this country's page (ISO 3166-1 alpha-2)." }),
    section: t.string({
      description: "Has an entry in this section (slug); together with `country`, on that page.",
    }),
    state: t.string({ description: "Has a place in this state or province, by its full name." }),
    city: t.string({ description: "Has a place in this city; together with `state`, in that one." }),
    language: t.string({
      description: "Helps in this language (tag, such as `es`, which finds `es-MX` too).",
    }),
    help: t.string({ description: "Gives this kind of help (slug)." }),
    audience: t.string({ description: "Is for these people (slug)." }),
    freshness: t.field({ type: FreshnessRef, description: "Is exactly this fresh now." }),
    verifiedWithinDays: t.int({
      description: "Every critical claim was verified in the last so many days (0 to 36500).",
    }),
  }),
});

export const NearRef = builder.inputType("Near", {
  description:
    "A circle on the map. The point is rounded to 0.01°, so that nobody's position is asked or kept.",
  fields: (t) => ({
    latitude: t.float({ required: true, description: "WGS 84 degrees, -90 to 90." }),
    longitude: t.float({ required: true, description: "WGS 84 degrees, -180 to 180." }),
    withinKm: t.float({ description: "Radius in kilometers, at most 1000; 50 when left out." }),
  }),
});

export const OrganizationOrderRef = builder.enumType("OrganizationOrder", {
  description: "How organizations are ordered. Ties are settled by id.",
  values: {
    NAME: { description: "By name; the order when nothing else is asked." },
    EDITED_AT: { description: "Last edited first." },
    NEXT_DUE_AT: { description: "Never verified first, then what falls due first." },
    RELEVANCE: { description: "Best match first; only with `search`, where it is the usual order." },
    DISTANCE: { description: "Nearest first; only with `near`, where it is the usual order." },
  } satisfies Record<OrganizationOrder, { description: string }>,
});
