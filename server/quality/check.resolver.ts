import { builder } from "../editorial/builder.ts";
import { OrganizationInput } from "../organizations/inputs/organization.input.ts";
import { OrganizationCheckRef } from "./check.type.ts";
import { checkOrganization } from "./check-organization.ts";

builder.queryField("checkOrganization", (t) =>
  t.field({
    type: OrganizationCheckRef,
    description:
      "What is wrong, and what the rules notice, in a form that is not saved yet. Saves nothing. Fails with BAD_INPUT, TOO_MANY_ITEMS, NOT_FOUND, FORBIDDEN.",
    args: {
      id: t.arg.id({ required: true, description: "UUID of the organization, or of one to be made." }),
      baseRevision: t.arg.int({
        description: "The revision from which the form was filled; the newest when it is left out.",
      }),
      input: t.arg({ type: OrganizationInput, required: true, description: "What the form says." }),
    },
    resolve: (_root, args, context) => checkOrganization(context, args),
  }),
);
