import { builder } from "../../editorial/builder.ts";
import { ClaimKindRef, FreshnessRef } from "../../verification/enums.type.ts";
import { OrganizationStatusRef } from "../types/enums.type.ts";
import type { OrganizationOrder } from "./list-orders.ts";

export const OrganizationFilterInput = builder.inputType("OrganizationFilter", {
  description: "Conditions that must all hold.",
  fields: (t) => ({
    search: t.string({
      description:
        "Every word is found in names, places, numbers, mailboxes, links, persons or texts, also as a part of one; accents and case do not matter, nor small slips in names and places.",
    }),
    country: t.string({ description: "Has an entry on this country's page (ISO 3166-1 alpha-2)." }),
    countries: t.stringList({
      description:
        "Has an entry on one of these countries' pages, such as those to which you are limited; an empty list is no condition.",
    }),
    section: t.string({
      description: "Has an entry in this section (slug); together with `country`, on that page.",
    }),
    state: t.string({
      description:
        "Has a location in this state, whatever the accents and case; together with `city`, there.",
    }),
    city: t.string({ description: "Has a location in this city, whatever the accents and case." }),
    status: t.field({ type: OrganizationStatusRef, description: "Is there in its life." }),
    freshness: t.field({ type: FreshnessRef, description: "Is exactly this fresh now." }),
    claimKind: t.field({
      type: ClaimKindRef,
      description:
        "Has a claim of this kind; together with `freshness`, one that is exactly this fresh, whatever the organization is.",
    }),
    foundWrong: t.boolean({ description: "Has a claim that was found wrong, or has none." }),
    language: t.string({
      description: "Helps in this language (tag, such as `es`, which finds `es-MX` too).",
    }),
    missingLanguage: t.string({
      description: "Has no description in this language (tag, such as `es`, to which `es-MX` belongs).",
    }),
    outdatedLanguage: t.string({
      description: "Has a description in this language that is older than one in another.",
    }),
    help: t.string({ description: "Gives this kind of help (slug)." }),
    audience: t.string({ description: "Is for these people (slug)." }),
    editedAfter: t.field({ type: "DateTime", description: "Was changed here after this moment." }),
    editedBy: t.id({
      description: "Was last changed by this actor, such as `user:ID` or `import`. For editors.",
    }),
  }),
});

export const OrganizationOrderRef = builder.enumType("OrganizationOrder", {
  description: "How organizations are ordered. Ties are settled by id.",
  values: {
    NAME: { description: "By name; the order when nothing else is asked." },
    EDITED: { description: "Last edited first." },
    DUE: { description: "Overdue first; then what was never verified; then what falls due next." },
    RELEVANCE: { description: "Best match first; only with `search`, where it is the usual order." },
  } satisfies Record<OrganizationOrder, { description: string }>,
});
