import { builder } from "../../editorial/builder.ts";
import { EntryOrderRef, SectionOrderRef } from "./entry-order.type.ts";
import { orderEntries } from "./order-entries.ts";
import { readSectionOrder } from "./read-section-order.ts";

const country = { required: true, description: "ISO 3166-1 alpha-2, such as `MX`." } as const;
const section = { required: true, description: "Slug of the section." } as const;

builder.queryField("sectionOrder", (t) =>
  t.field({
    type: SectionOrderRef,
    description:
      "The entries of a section of one country's page in their order; none where there is no such section.",
    args: { country: t.arg.string(country), section: t.arg.string(section) },
    resolve: (_root, args, context) => readSectionOrder(context, args),
  }),
);

builder.mutationField("orderEntries", (t) =>
  t.field({
    type: EntryOrderRef,
    description:
      "Puts the entries of a section of one country's page in order. What others added or took away since stays so. " +
      "Errors: `CONFLICT` when others moved entries since, `NOT_FOUND`, `FORBIDDEN`, `BAD_INPUT`, `TOO_MANY_ITEMS`.",
    args: {
      country: t.arg.string(country),
      section: t.arg.string(section),
      ids: t.arg.idList({
        required: true,
        description: "Ids of the entries in the order wanted, at most 1000.",
      }),
      base: t.arg.idList({
        required: true,
        description: "The same ids in the order in which they were seen.",
      }),
      requestId: t.arg.id({
        description: "An id of the client's own; a retry with the same one answers as the first did.",
      }),
    },
    extensions: { permission: "sectionOrder.change" },
    resolve: (_root, args, context) => context.run("orderEntries", args, orderEntries),
  }),
);
