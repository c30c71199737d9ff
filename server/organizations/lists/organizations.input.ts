import { builder } from "../../editorial/builder.ts";
import { FindingSeverityRef } from "../../quality/findings/enums.type.ts";
import { ClaimKindRef, FreshnessRef } from "../../verification/enums.type.ts";
import { OrganizationStatusRef } from "../types/enums.type.ts";

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
    status: t.field({ type: OrganizationStatusRef, description: "Its status; not MERGED if left out." }),
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
    findingRule: t.string({
      description: "Has an open finding of this rule, such as `PHONE_RETIRED`. For editors.",
    }),
    findingSeverity: t.field({
      type: FindingSeverityRef,
      description: "Has an open finding that matters so much or more. For editors.",
    }),
    editedAfter: t.field({ type: "DateTime", description: "Was changed here after this moment." }),
    editedBy: t.id({
      description: "Was last changed by this actor, such as `user:ID` or `import`. For editors.",
    }),
  }),
});
