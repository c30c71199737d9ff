import { builder } from "../builder.ts";
import { minuteOf } from "../moments.ts";
import { exactlyOne } from "../reading/exactly-one.ts";
import { readNode } from "../reading/read-node.ts";
import { readOrganizations } from "../reading/read-organizations.ts";
import { asksFor, selectionOf } from "../reading/selection.ts";
import { isUuid } from "../reading/uuid.ts";
import { OrganizationConnectionRef } from "../types/connection.type.ts";
import { type OrganizationNode, OrganizationRef } from "../types/nodes.ts";
import { NearRef, OrganizationFilterRef, OrganizationOrderRef } from "../types/organizations.input.ts";

builder.queryFields((t) => ({
  organization: t.field({
    type: OrganizationRef,
    nullable: true,
    args: {
      id: t.arg.id({ description: "Its UUID." }),
      slug: t.arg.string({ description: "Its slug, or one it had before." }),
    },
    description: "One organization, by id or slug; null when there is none. Merges and renames are followed.",
    resolve: (_root, { id, slug }, { reader }, info) => {
      const [column, value] = exactlyOne({ id: id?.toLowerCase(), slug });
      if (column === "id" && !isUuid(value)) return null;
      const own = column === "id" ? "o.id = $1::text::uuid" : "o.slug = $1::text";
      return readNode<OrganizationNode>(
        reader,
        "Organization",
        selectionOf(info, "Organization"),
        `published.organization n WHERE n.id = coalesce(
           (SELECT o.id FROM published.organization o WHERE ${own}),
           (SELECT r.organization_id FROM published.redirect r WHERE r.source = $1::text))`,
        [value],
      );
    },
  }),
  organizations: t.field({
    type: OrganizationConnectionRef,
    args: {
      filter: t.arg({ type: OrganizationFilterRef, description: "Conditions that must all hold." }),
      search: t.arg.string({
        description:
          "Words in names, places or descriptions, in any language; accents, case and small slips do not matter.",
      }),
      near: t.arg({ type: NearRef, description: "Only organizations with a visible place in this circle." }),
      orderBy: t.arg({
        type: OrganizationOrderRef,
        description: "The order; see its values for the usual one.",
      }),
      first: t.arg.int({ description: "How many, 1 to 100; 20 when left out." }),
      after: t.arg.string({ description: "Cursor behind which the page begins." }),
      last: t.arg.int({ description: "How many, backward." }),
      before: t.arg.string({ description: "Cursor before which the page ends." }),
    },
    description:
      "Organizations that stand on a country page. An umbrella without an entry of its own is reached through `parent` or `organization`.",
    resolve: (_root, args, context, info) =>
      readOrganizations(context.reader, args, {
        selection: selectionOf(info, "Organization", ["nodes"], ["edges", "node"]),
        total: asksFor(info, "totalCount"),
        at: () => minuteOf(context),
      }),
  }),
}));
