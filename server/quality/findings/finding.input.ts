import { builder } from "../../editorial/builder.ts";
import { FindingSeverityRef, FindingSourceRef, FindingStateRef } from "./enums.type.ts";
import type { FindingOrder } from "./orders.ts";

export const FindingFilterInput = builder.inputType("FindingFilter", {
  description:
    "Conditions that must all hold; an empty list is none. Without `ids` or `organizationId` they are those of drafts and of published organizations.",
  fields: (t) => ({
    ids: t.idList({ description: "One of these, whatever the status of its organization." }),
    rules: t.stringList({ description: "Noticed by one of these, such as `PHONE_RETIRED`." }),
    severities: t.field({ type: [FindingSeverityRef], description: "Matters as one of these." }),
    sources: t.field({ type: [FindingSourceRef], description: "From one of these." }),
    states: t.field({
      type: [FindingStateRef],
      description: "Stands as one of these; those that are open when it is left out.",
    }),
    organizationId: t.id({ description: "About this organization, whatever its status." }),
    claimId: t.id({ description: "About this claim." }),
    assigneeId: t.id({ description: "Handed to this person." }),
    assigned: t.boolean({ description: "Handed to somebody, or to nobody." }),
    minAgeDays: t.int({ description: "Noticed first at least so many days ago." }),
    country: t.string({
      description: "Its organization has an entry on this country's page (ISO 3166-1 alpha-2).",
    }),
    countries: t.stringList({
      description: "Its organization has an entry on one of these countries' pages.",
    }),
    section: t.string({
      description:
        "Its organization has an entry in this section (slug); together with `country`, on that page.",
    }),
    state: t.string({ description: "Its organization has a location in this state." }),
    city: t.string({ description: "Its organization has a location in this city." }),
  }),
});

export const FindingOrderRef = builder.enumType("FindingOrder", {
  description: "How findings are ordered. Ties are settled by id.",
  values: {
    SEVERITY: {
      description: "The worst first, and of those the oldest; the order when nothing else is asked.",
    },
    FIRST_SEEN: { description: "Noticed last first." },
    ORGANIZATION: { description: "By the organization's name." },
    RULE: { description: "By the code of what noticed it." },
  } satisfies Record<FindingOrder, { description: string }>,
});
