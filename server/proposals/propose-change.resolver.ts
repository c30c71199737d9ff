import { builder } from "../editorial/builder.ts";
import { OrganizationInput } from "../organizations/inputs/organization.input.ts";
import { KeptProposalRef } from "./proposal.refs.ts";
import { proposeChange } from "./propose-change.ts";

builder.mutationField("proposeChange", (t) =>
  t.field({
    type: KeptProposalRef,
    description:
      "Suggests a change, which waits until a person accepts it. What you cannot see is never proposed away. " +
      "Contributors change neither visibilities nor consents, and start from a revision that was public. " +
      "Errors: `BAD_DOCUMENT`, `TOO_MANY_ITEMS`, `BAD_INPUT` where it changes nothing, `NOT_FOUND`, `FORBIDDEN`.",
    args: {
      organizationId: t.arg.id({ description: "UUID; left out to propose a new organization." }),
      baseRevision: t.arg.int({
        required: true,
        description: "The revision that you looked at; 0 for a new organization.",
      }),
      input: t.arg({
        type: OrganizationInput,
        required: true,
        description: "What it should say, as for a save.",
      }),
      message: t.arg.string({ required: true, description: "Why; 1 to 2,000 characters." }),
      requestId: t.arg.id({
        description: "An id of the client's own; a retry with the same one answers as the first did.",
      }),
    },
    extensions: { permission: "organization.propose" },
    resolve: (_root, args, context) => context.run("proposeChange", args, proposeChange),
  }),
);
