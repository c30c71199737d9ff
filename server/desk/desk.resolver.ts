import { builder } from "../editorial/builder.ts";
import { DeskRef } from "./desk.type.ts";
import { openDesk } from "./open-desk.ts";

builder.queryField("desk", (t) =>
  t.field({
    type: DeskRef,
    description:
      "What needs somebody today. Whoever is limited to countries sees it for organizations with an entry on one of their pages; every number is that of a list, whose filter has `countries` for that.",
    resolve: (_root, _args, context) => openDesk(context),
  }),
);
