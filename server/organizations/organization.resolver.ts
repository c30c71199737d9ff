import { builder } from "../editorial/builder.ts";
import { listOrganizations } from "./lists/list-organizations.ts";
import { OrganizationOrderRef } from "./lists/order.type.ts";
import { OrganizationFilterInput } from "./lists/organizations.input.ts";
import { OrganizationRef } from "./organization.refs.ts";
import { readOrganization } from "./read-organization.ts";
import { OrganizationConnectionRef } from "./types/organization-list.type.ts";

builder.queryField("organization", (t) =>
  t.field({
    type: OrganizationRef,
    nullable: true,
    description: "One organization, by its id or by a slug that it has or had; null where you see none.",
    args: {
      id: t.arg.id({ description: "UUID. Give this or `slug`." }),
      slug: t.arg.string({ description: "Slug. Give this or `id`." }),
    },
    resolve: (_root, args, context) => readOrganization(context, args),
  }),
);

builder.queryField("organizations", (t) =>
  t.field({
    type: OrganizationConnectionRef,
    description:
      "Organizations, drafts and archived ones too; contributors see what is published. Fails with BAD_PAGE_SIZE, BAD_CURSOR, BAD_INPUT, FORBIDDEN.",
    args: {
      filter: t.arg({ type: OrganizationFilterInput, description: "Conditions that must all hold." }),
      orderBy: t.arg({
        type: OrganizationOrderRef,
        description: "RELEVANCE with a search, NAME without one, when left out.",
      }),
      descending: t.arg.boolean({
        description:
          "Whether the last comes first: the latest, the highest; as the order says, when left out.",
      }),
      first: t.arg.int({ description: "How many, 1 to 100; 20 when left out." }),
      after: t.arg.string({
        description: "The cursor after which the page begins; nothing is lost or repeated while others edit.",
      }),
      offset: t.arg.int({
        description: "How many to skip instead, 0 to 100,000: for lists that are paged through by number.",
      }),
    },
    resolve: (_root, args, context) => listOrganizations(context, args),
  }),
);
