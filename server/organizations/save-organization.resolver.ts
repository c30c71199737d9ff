import { builder } from "../editorial/builder.ts";
import { OrganizationInput } from "./inputs/organization.input.ts";
import { SavedRef } from "./organization.refs.ts";
import { saveOrganization } from "./save-organization.ts";

builder.mutationField("saveOrganization", (t) =>
  t.field({
    type: SavedRef,
    description:
      "Saves an organization whole, as one revision. A new one becomes a draft, a published one is public at once. " +
      "What others saved since `baseRevision` is kept, and named in `merged`, where it does not meet what you changed. " +
      "Errors: `CONFLICT` with base, theirs and yours of each field, `BAD_DOCUMENT` with all that is wrong, " +
      "`TOO_MANY_ITEMS`, `BAD_INPUT`, `NOT_FOUND`, `FORBIDDEN`.",
    args: {
      id: t.arg.id({ required: true, description: "UUID; for a new organization minted by the client." }),
      baseRevision: t.arg.int({
        required: true,
        description: "The revision from which the form was filled; 0 for a new organization.",
      }),
      input: t.arg({ type: OrganizationInput, required: true, description: "What it is to say." }),
      message: t.arg.string({ description: "Why, for history; at most 500 characters." }),
      requestId: t.arg.id({
        description: "An id of the client's own; a retry with the same one answers as the first did.",
      }),
    },
    extensions: { permission: "organization.save" },
    resolve: (_root, args, context) => context.run("saveOrganization", args, saveOrganization),
  }),
);
